import type { CaseRecord } from '../case/record/entry'
import { latest } from '../case/record/state'
import type { PlainDate } from '../date/plain-date'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import type { LawBook } from '../law/law-book'
import type { Agency, Registry } from '../people/registry'
import { publicName } from '../public-content/public-party'

/** What the page behind an inspection code says to whoever scans it: nothing that the notice of the check does not say. */
export interface CodePage {
  readonly agency: string
  /** What kind of check it is, in words: 计划检查. */
  readonly kind: string
  /** The object as the public may read it. */
  readonly object: string
  readonly items: readonly string[]
  readonly basis: readonly string[]
  readonly plannedOn: PlainDate
  /** Who comes, with the number of the certificate that each must show. */
  readonly officers: readonly { readonly name: string; readonly certificate?: string }[]
  /** Each published cap that counts the check: how often a year, by its title. */
  readonly caps: readonly { readonly title: string; readonly value: number }[]
  readonly notice?: string
  readonly rights: readonly string[]
  /** Where to complain. */
  readonly complaints: string
}

/** 国办发〔2024〕54号 in the words of the notice: what the inspected may do. */
const rights = [
  '查验执法人员的执法证件',
  '执法人员与本单位有直接利害关系的，申请其回避',
  '陈述、申辩',
  '执法人员不出示证件或者检查事项未公布的，拒绝检查',
  '对违法违规检查投诉举报，对本次检查评价',
] as const

/**
 * The page of an approved inspection; nothing for a record without an approval on site.
 * @param on the day of the scan, whose table of caps the page shows
 */
export function codePage(
  record: CaseRecord,
  { agency, registry, law, on }: { agency: Agency; registry: Registry; law: LawBook; on: PlainDate },
): CodePage | undefined {
  const state = replay(record)
  const approval = latest(state, 'approval')
  if (!record.procedure.startsWith('inspection.') || !approval || !('plannedOn' in approval.data)) return undefined
  // Whoever looks records up visits nobody.
  if ('sources' in approval.data) return undefined
  const { object, items, basis, plannedOn, enterprise } = approval.data
  const notice = latest(state, 'notice')?.data.number
  return {
    agency: agency.name,
    kind: procedureOf(record).title,
    object: publicName(object),
    items,
    basis,
    plannedOn,
    officers: approval.by.map(({ id, name, certificate }) => {
      // As the registry has it today where it still knows them: a renewed certificate is the one that they show.
      const shown = registry.officers.get(id)?.certificates.at(-1)?.number ?? certificate
      return { name, ...(shown === undefined ? {} : { certificate: shown }) }
    }),
    caps: enterprise
      ? law
          .capsOf(items, on)
          .filter(({ version }) => version.counts.some((kind) => kind === record.procedure))
          .map(({ title, version }) => ({ title, value: version.value }))
      : [],
    ...(notice === undefined ? {} : { notice }),
    rights,
    complaints: agency.telephone,
  }
}
