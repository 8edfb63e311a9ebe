import { loaded } from '../optional-package'
import type { BuiltRow, Profile } from '../profile'
import { withoutZipTimes } from './zip-time'

const excel = async () => (await loaded('exceljs', () => import('exceljs'))).default

/** `_x0041_` in a cell is read as `A` (ECMA-376-1, ST_Xstring): an underline that would begin such an escape is written as one; readers undo it. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** More than this a cell of a workbook does not hold. */
export const cellLimit = 32_767

type Row = Extract<BuiltRow, { ok: true }>

/** A cell: text stays text, whatever it looks like, a number is a number. */
export type SheetCell = string | number | undefined

/** One sheet of a workbook, row by row. */
export interface SheetOfRows {
  readonly title: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** Rows at the head that stay in sight, the first in bold. */
  readonly head: number
  /** In characters; 14 where it is not said. */
  readonly widths?: readonly number[]
}

/**
 * Rows as a workbook. Text is written as text, so that neither a date nor a document number is re-read in another way, and no cell can be
 * a formula. The same rows give the same bytes.
 *
 * @param at creation time inside the file
 * @throws MissingPackageError when exceljs is not installed
 * @example await writeSheets([{ title: '统计', rows: [['程序', '件数'], ['普通程序', 12]], head: 1 }], now)
 */
export async function writeSheets(sheets: readonly SheetOfRows[], at: Date): Promise<Uint8Array> {
  const workbook = new (await excel()).Workbook()
  workbook.created = at
  workbook.modified = at
  for (const { title, rows, head, widths = [] } of sheets) {
    const sheet = workbook.addWorksheet(title.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
      views: [{ state: 'frozen', ySplit: head }],
    })
    const columns = Math.max(0, ...rows.map(({ length }) => length))
    sheet.columns = Array.from({ length: columns }, (_, i) => ({ width: widths[i] ?? 14 }))
    for (const cells of rows) {
      const row = sheet.addRow(
        cells.map((cell) => (cell === undefined ? null : typeof cell === 'string' ? escaped(cell) : cell)),
      )
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') cell.numFmt = '@'
      })
    }
    if (head > 0) sheet.getRow(1).font = { bold: true }
  }
  return withoutZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

/**
 * One workbook with one table of a profile: a row of Chinese names, a row of codes, one row for each item, every cell as text.
 *
 * @param at creation time inside the file
 * @throws MissingPackageError when exceljs is not installed
 */
export async function writeWorkbook(profile: Profile, rows: readonly Row[], at: Date): Promise<Uint8Array> {
  const { columns, title } = profile
  return writeSheets(
    [
      {
        title,
        head: 2,
        widths: columns.map(({ name }) => Math.max(14, name.length * 2)),
        rows: [
          columns.map(({ name, nameGrade }) => (nameGrade === 'unverified' ? `${name}（未经核实）` : name)),
          columns.map(({ code }) => code),
          ...rows.map(({ cells }) => columns.map(({ code }) => cells[code])),
        ],
      },
    ],
    at,
  )
}

/** Thrown for a file that is not a table of the profile: e.g. one of another edition. */
export class OtherTableError extends Error {
  readonly code = 'spreadsheet.other-table'
  constructor(profile: Profile, found: readonly string[]) {
    super(
      `表头与“${profile.title}”不符，请核对版本 / the columns are not those of ${profile.id}: ${found.slice(0, 5).join(', ')} …`,
    )
    this.name = 'OtherTableError'
  }
}

/** Reads a table back, cell by cell. @throws OtherTableError @throws MissingPackageError */
export async function readWorkbook(profile: Profile, bytes: Uint8Array): Promise<Record<string, string>[]> {
  const workbook = new (await excel()).Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  const lines: string[][] = []
  workbook.worksheets[0]?.eachRow((row) => {
    lines.push(profile.columns.map((_, i) => row.getCell(i + 1).text))
  })
  const codes = lines[1] ?? []
  if (codes.join() !== profile.columns.map(({ code }) => code).join()) throw new OtherTableError(profile, codes)
  return lines
    .slice(2)
    .map((line) =>
      Object.fromEntries(codes.map((code, i) => [code, line[i] ?? ''] as const).filter(([, cell]) => cell)),
    )
}
