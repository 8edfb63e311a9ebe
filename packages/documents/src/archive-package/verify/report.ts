import { type Bilingual, type Finding, finding, type Outcome, outcomeOf } from '@zhifa/domain'

/** 四性: what an archive asks of what it takes in (档案法实施条例). */
export const propertyNames = {
  authentic: '真实性',
  complete: '完整性',
  usable: '可用性',
  safe: '安全性',
} as const
export type Property = keyof typeof propertyNames

/** What was found of one property. */
export interface PropertyReport {
  /** Not met where anything is not; undetermined where something could not be told. */
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  /** What this program does not look at. */
  readonly unchecked: readonly Bilingual[]
}

/** The four properties of a package. */
export type PackageReport = Readonly<Record<Property, PropertyReport>>

/** A finding about a file of the package, or about the whole. */
export function about(
  code: string,
  holds: boolean | undefined,
  zh: string,
  en: string,
  { file, read = {} }: { readonly file?: string; readonly read?: Readonly<Record<string, unknown>> } = {},
): Finding {
  return finding(`archive-package.${code}`, {
    outcome: outcomeOf(holds),
    zh,
    en,
    read: { ...read, ...(file === undefined ? {} : { file }) },
    cure: {
      zh: '请与移交单位核对，由其重新生成并移交',
      en: 'ask the sender to make it again',
    },
    ...(file === undefined ? {} : { path: [file] }),
  })
}

/** The worst of all answers. */
export const together = (findings: readonly Finding[]): Outcome =>
  findings.some(({ outcome }) => outcome === 'not-met')
    ? 'not-met'
    : findings.some(({ outcome }) => outcome === 'undetermined')
      ? 'undetermined'
      : 'met'
