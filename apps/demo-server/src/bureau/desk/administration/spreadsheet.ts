import { Readable } from 'node:stream'
import { type BureauChange, type ChangeKind, changeSchemas, mostChanges, validate } from '@zhifa/domain'
import type ExcelJs from 'exceljs'
import { type Field, fieldsIn, formOf } from '../form'

/** Kinds of changes that come as rows of a spreadsheet. */
export const importedKinds = [
  'person-entered',
  'role-given',
  'certificate-entered',
  'training-entered',
  'examination-entered',
] as const satisfies readonly ChangeKind[]
export type ImportedKind = (typeof importedKinds)[number]

/** What is wrong with a row, by the number that the spreadsheet shows. */
export interface RowProblem {
  readonly row: number
  readonly text: string
}
export interface ReadRow {
  readonly row: number
  readonly change: BureauChange
}

/** Bytes of a spreadsheet at most, and what its parts may unfold to. */
export const mostBytes = 1024 * 1024
const mostUnfolded = 30 * 1024 * 1024

/** The fields of a kind as columns. */
export const columnsOf = (kind: ImportedKind): readonly Field[] => {
  const schema = changeSchemas.get(kind)
  return schema ? fieldsIn(formOf(schema)).filter(({ key }) => key !== 'kind') : []
}

/** Reads the rows of a spreadsheet as changes of one kind: each wrong row is named with its number, and nothing is guessed. */
export async function readSheet(
  bytes: Buffer,
  kind: ImportedKind,
): Promise<{ readonly rows: readonly ReadRow[]; readonly problems: readonly RowProblem[] }> {
  const sheet = await cellsOf(bytes)
  if (typeof sheet === 'string') return { rows: [], problems: [{ row: 0, text: sheet }] }
  const fields = columnsOf(kind)
  const [head = [], ...lines] = sheet
  const places = fields.map((field) => head.findIndex((cell) => cell.trim() === field.title))
  const absent = fields.filter((field, i) => places[i] === -1 && !field.optional)
  if (absent.length > 0)
    return { rows: [], problems: [{ row: 1, text: `表头没有：${absent.map(({ title }) => title).join('、')}` }] }
  if (lines.length > mostChanges)
    return { rows: [], problems: [{ row: 0, text: `一次最多导入${mostChanges}行，请分次导入` }] }
  const rows: ReadRow[] = []
  const problems: RowProblem[] = []
  for (const [i, cells] of lines.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = i + 2
    const formula = cells.find((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))
    if (formula !== undefined) {
      problems.push({ row, text: `“${formula.slice(0, 30)}”是公式或者以公式符号开头，请改为文字` })
      continue
    }
    const values = Object.fromEntries(
      fields.flatMap((field, at) => {
        const text = cells[places[at] ?? -1]?.trim() ?? ''
        return text === '' ? [] : [[field.key, cellValue(field, text)]]
      }),
    )
    const schema = changeSchemas.get(kind)
    const read = schema && validate(schema, { kind, ...values }, 'administration.import')
    if (read?.ok) rows.push({ row, change: read.value as BureauChange })
    else for (const { message } of read?.findings ?? []) problems.push({ row, text: message.zh })
  }
  if (rows.length === 0 && problems.length === 0) problems.push({ row: 0, text: '没有任何数据行' })
  return { rows, problems }
}

/** A cell as the value of a field; what cannot be read stays text, so that the check names it. */
function cellValue(field: Field, text: string): unknown {
  const coded = (word: string, options: readonly (readonly [string, string])[]): string =>
    options.find(([, name]) => name === word)?.[0] ?? word
  if (field.kind === 'boolean')
    return text === '是' || text === '合格' ? true : text === '否' || text === '不合格' ? false : text
  if (field.kind === 'choice') return coded(text, field.options)
  if (field.kind === 'choices') return text.split(/[、,，;；]/).map((word) => coded(word.trim(), field.options))
  if (field.kind === 'decimal' || field.kind === 'integer')
    return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : text
  if (field.kind === 'date') {
    const [, y, m = '', d = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
    return y === undefined ? text : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  }
  return text
}

async function cellsOf(bytes: Buffer): Promise<string[][] | string> {
  if (bytes.length > mostBytes) return `文件超过${mostBytes / 1024 / 1024}MB，请分次导入`
  // A spreadsheet comes once in a while: no start waits for what reads it.
  const { Workbook } = (await import('exceljs')).default
  const book = new Workbook()
  try {
    if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
      if (unfolded(bytes) > mostUnfolded) return '文件展开后过大，不予读取'
      await book.xlsx.load(Uint8Array.from(bytes).buffer)
    } else {
      const text = decoded(bytes)
      if (text === undefined) return '无法识别文字编码，请另存为UTF-8或者GB18030编码的CSV，或者XLSX'
      await book.csv.read(Readable.from([text]), { map: (value: unknown) => value })
    }
  } catch {
    return '无法读取该文件，请核对是否为CSV或者XLSX'
  }
  const [sheet] = book.worksheets
  if (!sheet) return '文件中没有工作表'
  const rows: string[][] = []
  for (let i = 1; i <= Math.min(sheet.rowCount, mostChanges + 2); i++) {
    const cells: string[] = []
    for (let j = 1; j <= Math.min(sheet.columnCount, 50); j++) cells.push(textOf(sheet.getRow(i).getCell(j).value))
    rows.push(cells)
  }
  return rows
}

function textOf(value: ExcelJs.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value || 'sharedFormula' in value) return '=公式'
  return 'text' in value && typeof value.text === 'string' ? value.text : '=对象'
}

/** UTF-8, or what spreadsheets in China write without a mark. */
function decoded(bytes: Buffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? undefined : text
    } catch {}
  return undefined
}

/** What the parts of a ZIP file say they unfold to. */
function unfolded(bytes: Buffer): number {
  let sum = 0
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1 && at + 28 <= bytes.length;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    sum += bytes.readUInt32LE(at + 24)
  return sum
}
