import { writeFile } from 'node:fs/promises'
import type { Finding } from '@zhifa/domain'
import { type Profile, profiles } from '../profile'
import { exportSpreadsheet } from '../spreadsheet'
import { readTextFile } from './read-text'
import type { Terminal } from './terminal'
import { UsageError } from './usage'

export interface ExportOptions {
  readonly standard?: string | undefined
  readonly profile?: string | undefined
  readonly output?: string | undefined
  readonly input?: string | undefined
}

/** Reads a file of publications: a JSON array. @throws UsageError */
export async function readItems(path: string): Promise<readonly unknown[]> {
  try {
    const json: unknown = JSON.parse(await readTextFile(path))
    if (Array.isArray(json)) return json
  } catch (error) {
    const why = (error as Error).message
    throw new UsageError([{ zh: `无法读取 ${path}：${why}`, en: `Cannot read ${path}: ${why}` }])
  }
  throw new UsageError([{ zh: `${path} 应为 JSON 数组`, en: `${path} must hold a JSON array of publications` }])
}

/** Writes the items as a spreadsheet; 1 and no file when one row is wrong. @throws UsageError */
export async function writeExport(
  items: readonly unknown[],
  options: ExportOptions,
  { out, err, json }: Terminal,
): Promise<0 | 1> {
  const { output } = options
  const profile = profileFor(options)
  if (output === undefined)
    throw new UsageError([{ zh: '请用 -o 指定输出文件', en: 'Name the file to write: -o OUT.xlsx' }])
  // The file carries no time of its own: the same publications give the same bytes.
  const made = await exportSpreadsheet(profile, items, new Date(0))
  const findings = made.ok ? made.warnings : made.findings
  if (!json) for (const each of findings) err(`${line(each)}\n`)
  if (made.ok) await writeFile(output, made.bytes)
  const rows = made.ok ? made.rows : 0
  const report = { profile: profile.id, written: made.ok, rows, [made.ok ? 'warnings' : 'findings']: findings }
  if (json) out(JSON.stringify(report))
  else out(made.ok ? `${output}: ${rows} 行 rows, ${profile.title} (${profile.id})` : '未写入文件 Nothing was written')
  return made.ok ? 0 : 1
}

const line = ({ path = [], message, outcome }: Finding) =>
  `${outcome === 'not-met' ? '错误' : '注意'} [${path.join('.')}] ${message.zh} / ${message.en}`

function profileFor({ standard, profile }: ExportOptions): Profile {
  const those = profiles.filter((each) => each.standard === standard)
  const found = profile === undefined ? those[0] : those.find(({ id }) => id === profile)
  if (found) return found
  const known = profiles.map((each) => `${each.standard}: ${each.id}`).join('; ')
  throw new UsageError([
    { zh: `没有这样的标准或字段表，可用：${known}`, en: `No such --standard or --profile; known: ${known}` },
  ])
}
