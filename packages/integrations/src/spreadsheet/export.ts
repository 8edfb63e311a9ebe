import { setImmediate } from 'node:timers/promises'
import { type Finding, finding, Publication, validate } from '@zhifa/domain'
import { z } from 'zod'
import { certainIn, personalDataIn } from '../gate'
import { buildRow, PartyKind, type Profile, valuesOf } from '../profile'
import { cellLimit, writeWorkbook } from './workbook'

const Values = z.record(z.string(), z.union([z.string(), z.int()]))

/** What an export takes: a publication with what only the closed network may see of it, or a row's values by column code. */
export const ExportItem = z.union([
  z.strictObject({ publication: Publication, exchange: Values.optional() }),
  z.strictObject({ partyKind: PartyKind, values: Values }),
  Publication,
])
export type ExportItem = z.infer<typeof ExportItem>

export type Exported =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly rows: number; readonly warnings: readonly Finding[] }
  /** Nothing is written when one row is wrong: receivers refuse a whole file at its first wrong row. */
  | { readonly ok: false; readonly findings: readonly Finding[] }

type Built = Extract<ReturnType<typeof buildRow>, { ok: true }>

/**
 * Writes publications as a spreadsheet of a profile. Withdrawals and kinds that the table does not take are left out and
 * named in the warnings.
 */
export async function exportSpreadsheet(profile: Profile, items: readonly unknown[], at: Date): Promise<Exported> {
  const findings: Finding[] = []
  const warnings: Finding[] = profile.unread ? [unread(profile)] : []
  const rows: Built[] = []
  for (const [i, item] of items.entries()) {
    // Each row is looked through for personal data: a long table lets others in between.
    if (i % 20 === 19) await setImmediate()
    const read = validate(ExportItem, item, 'push.export')
    if (!read.ok) {
      findings.push(...inRow(i, read.findings))
      continue
    }
    const personal = await personalIn(profile, read.value)
    if (personal) {
      findings.push(...inRow(i, [personal]))
      continue
    }
    const row = rowOf(profile, read.value)
    if (row === undefined) {
      warnings.push(...inRow(i, [leftOut]))
      continue
    }
    const long = row.ok ? tooLong(profile, row) : []
    if (long.length > 0) findings.push(...inRow(i, long))
    else if (row.ok) {
      rows.push(row)
      warnings.push(...inRow(i, row.warnings))
    } else findings.push(...inRow(i, row.findings))
  }
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, bytes: await writeWorkbook(profile, rows, at), rows: rows.length, warnings }
}

function rowOf(profile: Profile, item: ExportItem) {
  if ('values' in item) return buildRow(profile, item.partyKind, item.values)
  const { publication, exchange } = 'publication' in item ? item : { publication: item, exchange: undefined }
  if (publication.verb !== 'publish') return undefined
  const { content } = publication
  const values = valuesOf(content, profile, exchange)
  return values && buildRow(profile, content.partyKind, values)
}

/** Cells that no spreadsheet program would open: named, never cut. */
function tooLong({ columns }: Profile, { cells }: Built): Finding[] {
  return columns.flatMap(({ code, name }) => {
    const { length } = cells[code] ?? ''
    if (length <= cellLimit) return []
    return [
      finding('export.cell-limit', {
        outcome: 'not-met',
        zh: `${name}：电子表格的单元格最多${cellLimit}个字符，现有${length}个`,
        en: `${code}: a cell of a spreadsheet holds ${cellLimit} characters, this one has ${length}`,
        path: [code],
        cure: { zh: '请缩短该项文字，完整内容另附文件', en: 'shorten the text and attach the whole' },
      }),
    ]
  })
}

/**
 * What goes out as public is public. What only the closed network may see has columns of its own for numbers of papers; in the
 * words of any other column nobody's number has a place.
 */
async function personalIn({ columns }: Profile, item: ExportItem): Promise<Finding | undefined> {
  const { values, publication } =
    'values' in item
      ? { values: item.values, publication: undefined }
      : 'publication' in item
        ? { values: item.exchange ?? {}, publication: item.publication }
        : { values: {}, publication: item }
  const words = columns.filter(({ type }) => type === 'text').map(({ code }) => code)
  const texts = words.flatMap((field) => {
    const text = values[field]
    return typeof text === 'string' ? [{ field, text }] : []
  })
  // No file goes into the table: what its pictures show stays where it is.
  const files = publication?.verb === 'publish' ? publication.attachments : []
  const looked = files.map(({ sha256 }) => sha256)
  return certainIn(texts) ?? (publication && personalDataIn(publication, { looked }))
}

const inRow = (i: number, findings: readonly Finding[]): Finding[] =>
  findings.map((each) => ({ ...each, path: [i, ...(each.path ?? [])] }))

/** What rests on a text that nobody read is said before anything else, whatever the rows hold. */
const unread = ({ id, title }: Profile): Finding =>
  finding('export.unread-standard', {
    outcome: 'undetermined',
    zh: `“${title}”：标准文本尚未取得，列名、代码和是否必填均未经核实，对接以前应逐列核对`,
    en: `The text of the standard was not read: names, codes and duties of ${id} are unverified, compare them column by column before use`,
    grade: 'unverified',
    read: { profile: id },
    cure: { zh: '请按标准文本更正字段表', en: 'mend the table from the text of the standard' },
  })

const leftOut = finding('export.left-out', {
  outcome: 'undetermined',
  zh: '该表不收撤回通知和其他种类的信息，已略过',
  en: 'Left out: the table takes neither withdrawals nor other kinds',
})
