import { writeFile } from 'node:fs/promises'
import { type Finding, isPlainDate } from '@zhifa/domain'
import { type Answer, EnvironmentError, readJson, UsageError } from '@zhifa/domain/cli-kit'
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

/** Writes the items as one spreadsheet; no file when one row is wrong. @throws {UsageError} @throws {EnvironmentError} */
export async function writeExport(items: readonly unknown[], options: ExportOptions): Promise<Answer> {
  const { output, json } = options
  const profile = profileFor(options)
  if (output === undefined) throw new UsageError('请用 -o 指定输出文件 / Name the file to write: -o OUT.xlsx')
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
    const { code = 'error' } = error as NodeJS.ErrnoException
    throw new EnvironmentError(`无法写入 / cannot be written: ${output} (${code})`)
  }
}

/** What cannot be read as a publication stays: the table says what is wrong with it. */
function since(items: readonly unknown[], day: string | undefined): readonly unknown[] {
  if (day === undefined) return items
  if (!isPlainDate(day)) throw new UsageError('--since 应为日期 YYYY-MM-DD / --since is a date, YYYY-MM-DD')
  return items.filter(
    (item) =>
      !(typeof item === 'object' && item !== null && 'approvedOn' in item && isPlainDate(item.approvedOn)) ||
      item.approvedOn >= day,
  )
}

const line = ({ path = [], message, outcome }: Finding) =>
  `${outcome === 'not-met' ? '错误' : '注意'} [${path.join('.')}] ${message.zh} / ${message.en}`

function profileFor({ standard, profile }: ExportOptions): Profile {
  const those = profiles.filter((each) => each.standard === standard)
  const found = profile === undefined ? those[0] : those.find(({ id }) => id === profile)
  if (found) return found
  const known = profiles.map((each) => `${each.standard}: ${each.id}`).join('; ')
  throw new UsageError(`没有这样的标准或字段表，可用：${known} / No such --standard or --profile; known: ${known}`)
}
