import { linePitch } from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'
import { styles } from '../text/style'
import { BlockError } from './block-error'
import { columnWidths, innerRule, rowPadding, rulingOf, spanWidth } from './ruling'
import { type Align, gap, lineNode, type Piece, type Sheet, setText } from './sheet'

/** A cell of a form's grid. */
export interface FieldCell {
  readonly text: string
  readonly label?: boolean
  readonly span?: number
  readonly align?: Align
  /** Least height in lines: room for writing by hand. */
  readonly lines?: number
  /** Signature lines at the foot of the cell. */
  readonly sign?: readonly string[]
}

/** A grid of labels and values: the body of most internal forms. */
export interface Fields {
  readonly block: 'fields'
  /** Relative widths of the columns. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly FieldCell[])[]
}

/**
 * A grid of labels and values.
 * @param columns relative widths
 * @throws {BlockError} when a row spans more columns than there are
 * @example fields([1, 3], [[label('案由'), value('未取得卫生许可证')]])
 */
export const fields = (columns: readonly number[], rows: readonly (readonly FieldCell[])[]): Fields => {
  const spans = rows.map((row) => row.reduce((sum, { span = 1 }) => sum + span, 0))
  const wrong = spans.findIndex((sum) => sum > columns.length)
  if (wrong >= 0)
    throw new BlockError(
      `栏目表有${columns.length}列，第${wrong + 1}行占${spans[wrong]}列`,
      `a grid of ${columns.length} columns has ${spans[wrong]} in row ${wrong + 1}`,
    )
  return { block: 'fields', columns, rows }
}

/**
 * A label of the grid.
 * @param span columns it takes, 1 unless told
 */
export const label = (text: string, span?: number): FieldCell => ({
  text,
  label: true,
  ...(span === undefined ? {} : { span }),
})

/** A value; a column that does not apply is struck with ／ as the rules for filling in forms demand. */
export const value = (text: string | undefined, options: Omit<FieldCell, 'text' | 'label'> = {}): FieldCell => ({
  text: text ?? '／',
  ...options,
})

/** Room for an opinion that is written and signed by hand, or the opinion on record. */
export const opinion = (
  text: string | undefined,
  sign: readonly string[],
  options: Omit<FieldCell, 'text' | 'label' | 'sign'> = {},
): FieldCell => ({
  text: text ?? '',
  sign,
  lines: 2,
  ...options,
})

/** A row higher than this may be split by a page break; lower ones move to the next page whole. */
const splitAbove = linePitch * 10

/** Rows at the end of a form are kept together up to this height. */
const keptBelow = linePitch * 12
const fieldPadding = rowPadding(false)

export function drawFields(sheet: Sheet, block: Fields): Piece[] {
  const widths = columnWidths(block.columns, sheet.width)
  const rows = block.rows.map((row) => drawRow(sheet, row, widths))
  // pdfmake knows "never split a row" for a whole table only: runs of low rows and each high row are tables of their own,
  // laid over each other by the width of a rule.
  const tables: { body: PdfNode[][]; whole: boolean }[] = []
  const tail = signedTail(block, rows)
  for (const [at, row] of rows.entries()) {
    const whole = row.height <= splitAbove
    const open = tables.at(-1)
    if (open?.whole && whole && at !== tail) open.body.push(row.cells)
    else tables.push({ body: [row.cells], whole })
  }
  return tables.map(({ body, whole }, i) => {
    const last = i === tables.length - 1
    const node = {
      table: { widths, body, dontBreakRows: whole },
      layout: rulingOf({ first: i === 0, last }),
      margin: [0, i === 0 ? 0 : -innerRule, 0, 0],
    }
    return { node, ...(last && tail !== undefined ? { whole: true } : {}) }
  })
}

/** Where the rows begin that stay together at the end of a form: room to sign never stands on a page of its own. */
function signedTail(block: Fields, rows: readonly { height: number }[]): number | undefined {
  const isSigned = (row: readonly FieldCell[]): boolean => row.some((cell) => cell.sign)
  if (!isSigned(block.rows.at(-1) ?? [])) return undefined
  const kept = (start: number): boolean =>
    start >= 0 &&
    rows.slice(start).every((row) => row.height <= splitAbove) &&
    rows.slice(start).reduce((sum, row) => sum + row.height + fieldPadding, 0) <= keptBelow
  // With a row that says something, so that signatures do not follow on a page where nothing is signed.
  const content = block.rows.findLastIndex((row) => !isSigned(row))
  const last = rows.length - 3
  return [Math.min(content, last), last].find(kept)
}

function drawRow(
  sheet: Sheet,
  row: readonly FieldCell[],
  widths: readonly number[],
): { cells: PdfNode[]; height: number } {
  let at = 0
  const drawn = row.map((cell) => {
    const span = cell.span ?? 1
    const content = drawCell(sheet, cell, spanWidth(widths, at, span))
    at += span
    return { cell, span, ...content }
  })
  const height = Math.max(...drawn.map((cell) => cell.least))
  const cells = drawn.flatMap(({ cell, span, nodes, used, lines }) => {
    const above = cell.label || (lines <= 1 && (cell.lines ?? 1) <= 4) ? (height - used) / 2 : 0
    const stack = [
      ...(above > 0 && !cell.sign ? [gap(above)] : []),
      ...nodes,
      ...(cell.label || cell.sign ? [] : [gap(height - used - above)]),
    ]
    return [{ stack, ...(span > 1 ? { colSpan: span } : {}) }, ...Array.from({ length: span - 1 }, () => ({}))]
  })
  return { cells, height }
}

function drawCell(
  sheet: Sheet,
  cell: FieldCell,
  width: number,
): { nodes: PdfNode[]; used: number; least: number; lines: number } {
  const style = cell.label ? styles.label : styles.cell
  const align = cell.align ?? (cell.label ? 'center' : 'left')
  const lines = cell.text === '' ? [] : setText(sheet, [{ text: cell.text, style }], width, { align })
  const nodes = lines.map((line) => lineNode(line, align))
  const used = lines.length * style.pitch
  const least = Math.max(used, (cell.lines ?? 1) * style.pitch)
  if (!cell.sign) return { nodes, used, least, lines: lines.length }
  const sign = cell.sign
    .flatMap((text) => setText(sheet, [{ text, style }], width, { align: 'right' }))
    .map((line) => lineNode(line, 'right'))
  // The signature stays with the last line of what is signed.
  const last = nodes.pop()
  const foot = { stack: [...(last ? [last] : []), gap(least - used + 4), ...sign], unbreakable: true }
  const height = least + 4 + sign.length * style.pitch
  return { nodes: [...nodes, foot], used: height, least: height, lines: lines.length }
}
