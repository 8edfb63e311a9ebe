import { type Finding, finding } from '@zhifa/domain'

/** Stands in a setting for the id of the agency, where several are served. */
export const perAgency = '{agency}'

interface Asked {
  readonly DEMONSTRATION: 'yes' | 'no'
  readonly BUREAU_FILES?: readonly string[] | undefined
  readonly PUBLIC_URL?: string | undefined
  readonly PLATFORM_KEY?: string | undefined
  readonly DATABASE_URL?: string | undefined
  readonly READ_DATABASE_URL?: string | undefined
  readonly MEDIA_S3_BUCKET?: string | undefined
}

/** Settings that name an agency's own where they hold its id. */
const apart = ['DATABASE_URL', 'READ_DATABASE_URL', 'MEDIA_S3_BUCKET'] as const
/** Settings that several agencies cannot share, and where each has its own instead. */
const elsewhere = [
  ['PUBLIC_URL', ['请在各机关的文件中写 publicUrl', 'write publicUrl in the file of each']],
  [
    'PLATFORM_KEY',
    ['请放在各机关数据目录的 platform-key 文件中', 'put it into the file platform-key of each agency’s data directory'],
  ],
] as const

/** Why nobody's bureau, or several at once, cannot be served as it was set. */
export function bureauFindings(settings: Asked): Finding[] {
  const { DEMONSTRATION, BUREAU_FILES: files = [] } = settings
  if (DEMONSTRATION === 'yes')
    return files.length === 0
      ? []
      : [
          refused(
            'demonstration',
            'BUREAU_FILES',
            ['演示只用虚构的样例单位，不用本单位的名录', 'a demonstration is of the invented bureau, not of one’s own'],
            ['请设置 DEMONSTRATION=no，或者去掉 BUREAU_FILES', 'set DEMONSTRATION=no, or take BUREAU_FILES out'],
          ),
        ]
  if (files.length === 0)
    return [
      refused(
        'missing',
        'BUREAU_FILES',
        ['正式运行须指明本单位：没有设置 BUREAU_FILES', 'in earnest the bureau must be named: BUREAU_FILES is not set'],
        [
          '请按 docs/guide/going-live.md 写本单位的文件，并设置 BUREAU_FILES',
          'write the bureau’s file as docs/guide/en/going-live.md says, and set BUREAU_FILES',
        ],
      ),
    ]
  if (files.length === 1) return []
  return [
    ...apart
      .filter((name) => settings[name] !== undefined && !settings[name]?.includes(perAgency))
      .map((name) =>
        refused(
          'not-apart',
          name,
          [`几个机关各有自己的${name}：其中没有 ${perAgency}`, `${name} must differ by agency: it has no ${perAgency}`],
          [`请在其中写 ${perAgency}，以机关编号代入`, `put ${perAgency} where the id of the agency belongs`],
        ),
      ),
    ...elsewhere
      .filter(([name]) => settings[name] !== undefined)
      .map(([name, cure]) =>
        refused('not-apart', name, [`几个机关不共用 ${name}`, `several agencies do not share ${name}`], cure),
      ),
  ]
}

type Words = readonly [zh: string, en: string]

function refused(code: string, field: string, [zh, en]: Words, [cureZh, cureEn]: Words): Finding {
  return finding(`bureau-file.${code}`, {
    ...{ outcome: 'not-met', zh, en, path: [field] },
    cure: { zh: cureZh, en: cureEn },
  })
}
