import { writeFile } from 'node:fs/promises'
import { type Finding, isPlainDate } from '@zhifa/domain'
import { type Answer, EnvironmentError, readJson, reasonOf, UsageError } from '@zhifa/domain/cli-kit'
import { type Profile, profiles } from '../profile'
import { exportSpreadsheet } from '../spreadsheet'

export interface ExportOptions {
  readonly standard?: string | undefined
  readonly profile?: string | undefined
  readonly output?: string | undefined
  /** Only what was approved on this day or later. */
  readonly since?: string | undefined
  readonly json?: boolean | undefined
}

/** Reads a file of publications: a JSON array. @throws {UsageError} */
export function readItems(path: string): readonly unknown[] {
  const json = readJson(path)
  if (Array.isArray(json)) return json
  throw new UsageError(`${path} 应为 JSON 数组 / ${path} must hold a JSON array of publications`)
}

/**
 * What an export needs, before a database is opened or a file read for it.
 * @throws {UsageError}
 */
export function checkExport({ output, since, ...which }: ExportOptions): {
  readonly profile: Profile
  readonly output: string
} {
  const profile = profileFor(which)
  if (output === undefined) throw new UsageError('请用 -o 指定输出文件 / name the file to write: -o OUT.xlsx')
  if (output !== '-' && !output.toLowerCase().endsWith('.xlsx'))
    throw new UsageError(`输出文件名应以 .xlsx 结尾 / the name must end in .xlsx: ${output}`)
  if (since !== undefined && !isPlainDate(since))
    throw new UsageError('--since 应为真实存在的日期，写作 YYYY-MM-DD / --since is a real date written YYYY-MM-DD')
  return { profile, output }
}

/** Writes the items as one spreadsheet; no file when one row is wrong. @throws {UsageError} @throws {EnvironmentError} */
export async function writeExport(items: readonly unknown[], options: ExportOptions): Promise<Answer> {
  const { json } = options
  const { profile, output } = checkExport(options)
  // The file carries no time of its own: the same publications give the same bytes.
  const made = await exportSpreadsheet(profile, since(items, options.since), new Date(0))
  const findings = made.ok ? made.warnings : made.findings
  const rows = made.ok ? made.rows : 0
  const report = { profile: profile.id, written: made.ok, rows, [made.ok ? 'warnings' : 'findings']: findings }
  const text = made.ok
    ? `${output}: ${rows} 行 rows, ${profile.title} (${profile.id})`
    : '未写入文件 / nothing was written'
  const said: Answer = {
    out: json ? JSON.stringify(report) : text,
    notes: json ? [] : findings.map(line),
    yes: made.ok,
  }
  if (!made.ok) return said
  if (output === '-') return { out: '', bytes: made.bytes, notes: [...(said.notes ?? []), text], yes: true }
  await write(output, made.bytes)
  return said
}

async function write(output: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(output, bytes)
  } catch (error) {
    throw new EnvironmentError(`无法写入 / cannot be written: ${output} (${reasonOf(error)})`)
  }
}

/** What cannot be read as a publication stays: the table says what is wrong with it. */
function since(items: readonly unknown[], day: string | undefined): readonly unknown[] {
  if (day === undefined) return items
  return items.filter(
    (item) =>
      !(typeof item === 'object' && item !== null && 'approvedOn' in item && isPlainDate(item.approvedOn)) ||
      item.approvedOn >= day,
  )
}

const standards = [...new Set(profiles.map((each) => each.standard))].join(', ')

const line = ({ path = [], message, outcome }: Finding) =>
  `${outcome === 'not-met' ? '错误' : '注意'} [${path.join('.')}] ${message.zh} / ${message.en}`

function profileFor({ standard, profile }: Pick<ExportOptions, 'standard' | 'profile'>): Profile {
  if (standard === undefined)
    throw new UsageError(`请用 --standard 指定标准：${standards} / name the standard with --standard: ${standards}`)
  const those = profiles.filter((each) => each.standard === standard)
  const found = profile === undefined ? those[0] : those.find(({ id }) => id === profile)
  if (found) return found
  const known = profiles.map((each) => `${each.standard}: ${each.id}`).join('; ')
  throw new UsageError(`没有这样的标准或字段表，可用：${known} / no such --standard or --profile; known: ${known}`)
}
