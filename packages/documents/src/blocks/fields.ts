import { mm } from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'
import { closedUp } from '../text/style'
import { BlockError } from './block-error'
import { columnWidths, innerRule, rowPadding, rulingOf, spanWidth } from './ruling'
import { type Align, gap, leastLabel, leastWidth, lineNode, type Piece, type Sheet, setText } from './sheet'
import { placesByPage, placesInCell, type SignaturePlace } from './signatures'

/** A cell of a form's grid. */
export interface FieldCell {
  readonly text: string
  readonly label?: boolean
  readonly span?: number
  readonly align?: Align
  /** Least height in lines: room for writing by hand. */
  readonly lines?: number
  /** The room is for something that is pasted in, and never closes up. */
  readonly paste?: true
  /** Who signs at the foot of the cell. */
  readonly sign?: readonly SignaturePlace[]
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
  sign: readonly SignaturePlace[],
  options: Omit<FieldCell, 'text' | 'label' | 'sign'> = {},
): FieldCell => ({
  text: text ?? '',
  sign,
  lines: 2,
  ...options,
})

/** A row of more text than this may be split by a page break: moved whole it would leave too much of the page empty. */
const splitAbove = mm(33)

/** Rows at the end of a form are kept together up to this height. */
const keptBelow = mm(110)

export function drawFields(sheet: Sheet, block: Fields): Piece[] {
  const widths = columnWidths(block.columns, sheet.width, leastWidths(sheet, block))
  const content = block.rows.flatMap(placesApart)
  const rows = content.map((row) => drawRow(sheet, row, widths))
  const padding = rowPadding(sheet)
  // pdfmake knows "never split a row" for a whole table only: runs of low rows and each high row are tables of their own,
  // laid over each other by the width of a rule.
  const tables: { body: PdfNode[][]; whole: boolean; height: number }[] = []
  const tail = signedTail(content, rows, padding)
  for (const [at, row] of rows.entries()) {
    const open = tables.at(-1)
    if (open?.whole && row.whole && at !== tail) {
      open.body.push(row.cells)
      open.height += row.height + padding
    } else tables.push({ body: [row.cells], whole: row.whole, height: row.height + padding })
  }
  return tables.map(({ body, whole, height }, i) => {
    const last = i === tables.length - 1
    const node = {
      table: { widths, body, dontBreakRows: whole },
      layout: rulingOf({ first: i === 0, last, density: sheet.density }),
      margin: [0, i === 0 ? 0 : -innerRule, 0, 0],
    }
    return { node, height, ...(last && tail !== undefined ? { whole: true } : {}) }
  })
}

/** More people than fit on a page sign in rows of their own, which go on over the next. */
function placesApart(row: readonly FieldCell[]): readonly (readonly FieldCell[])[] {
  const places = row.map((cell) => placesByPage(cell.sign ?? []))
  const rows = Math.max(1, ...places.map((parts) => parts.length))
  if (rows === 1) return [row]
  return Array.from({ length: rows }, (_, i) =>
    row.map(({ sign, ...cell }, at) => {
      const part = places[at]?.[i]
      const text = i === 0 ? cell.text : cell.label ? `${cell.text}（续）` : ''
      return { ...cell, text, ...(sign && part ? { sign: part } : {}) }
    }),
  )
}

/** What each column needs for the figures and words that stand in it alone. */
function leastWidths(sheet: Sheet, block: Fields): number[] {
  const least = block.columns.map(() => 0)
  for (const row of block.rows) {
    let at = 0
    for (const cell of row) {
      const style = cell.label ? sheet.styles.label : sheet.styles.cell
      const own = cell.label ? leastLabel(sheet, cell.text, style) : leastWidth(sheet, cell.text, style)
      if ((cell.span ?? 1) === 1) least[at] = Math.max(least[at] ?? 0, own)
      at += cell.span ?? 1
    }
  }
  return least
}

interface DrawnRow {
  readonly cells: PdfNode[]
  readonly height: number
  /** Never split by a page break. */
  readonly whole: boolean
}

/** Where the rows begin that stay together at the end of a form: room to sign never stands on a page of its own. */
function signedTail(
  content: readonly (readonly FieldCell[])[],
  rows: readonly DrawnRow[],
  padding: number,
): number | undefined {
  const isSigned = (row: readonly FieldCell[]): boolean => row.some((cell) => cell.sign)
  if (!isSigned(content.at(-1) ?? [])) return undefined
  const kept = (start: number): boolean =>
    start >= 0 &&
    rows.slice(start).every((row) => row.whole) &&
    rows.slice(start).reduce((sum, row) => sum + row.height + padding, 0) <= keptBelow
  // With a row that says something, so that signatures do not follow on a page where nothing is signed.
  const said = content.findLastIndex((row) => !isSigned(row))
  if (said === -1 && kept(0)) return 0
  const last = rows.length - 2
  return [Math.min(said, last), last].find(kept)
}

function drawRow(sheet: Sheet, row: readonly FieldCell[], widths: readonly number[]): DrawnRow {
  let at = 0
  const drawn = row.map((cell) => {
    const span = cell.span ?? 1
    const width = spanWidth(widths, at, span)
    const content = drawCell(sheet, cell, width)
    at += span
    return { cell, span, width, ...content }
  })
  const height = Math.max(...drawn.map((cell) => cell.least))
  const most = splitAbove * Math.max(1, sheet.density)
  // Room that is left is no text: it is kept as it is, and what is pasted in is never split.
  const whole = drawn.every((cell) => cell.text <= most)
  // Places to sign reach down to the rule, however high their neighbours are.
  const full = drawn.map((each) =>
    each.cell.sign && each.used < height
      ? { ...each, ...drawCell(sheet, each.cell, each.width, height - each.used) }
      : each,
  )
  const cells = full.flatMap(({ cell, span, nodes, used }) => {
    const above = whole ? (height - used) / 2 : 0
    const stack = [
      ...(above > 0 && !cell.sign ? [gap(above)] : []),
      ...nodes,
      ...(cell.label || cell.sign || !whole ? [] : [gap(height - used - above)]),
    ]
    return [{ stack, ...(span > 1 ? { colSpan: span } : {}) }, ...Array.from({ length: span - 1 }, () => ({}))]
  })
  return { cells, height, whole }
}

interface DrawnCell {
  readonly nodes: PdfNode[]
  readonly used: number
  readonly least: number
  /** Height of the printed text alone. */
  readonly text: number
}

/** @param extra what places to sign are higher than they must be, in points */
function drawCell(sheet: Sheet, cell: FieldCell, width: number, extra = 0): DrawnCell {
  const style = cell.label ? sheet.styles.label : sheet.styles.cell
  const align = cell.align ?? (cell.label ? 'center' : 'left')
  const options = cell.label ? { align, balance: true } : { align, phrases: true }
  const lines = cell.text === '' ? [] : setText(sheet, [{ text: cell.text, style }], width, options)
  const nodes = lines.map((line) => lineNode(line, align))
  const used = lines.length * style.pitch
  const wanted = cell.lines ?? 1
  // Room for words is no higher than what a page may leave empty; room for what is pasted in is.
  const wantedHeight = wanted * style.pitch
  const open = cell.paste ? wantedHeight : Math.min(wantedHeight, splitAbove)
  // A form that then stands on one page has rows as low as what is printed in them; what is written by hand keeps its room.
  const gives = cell.text.length > 1 && !cell.paste
  const least = Math.max(used, gives ? closedUp(sheet.density, open, Math.max(used, style.pitch)) : open)
  if (!cell.sign) return { nodes, used, least, text: used }
  const under = cell.text !== '' || (cell.lines ?? 0) > 0
  const places = placesInCell(sheet, cell.sign, width, under, extra)
  // The signature stays with the last line of what is signed.
  const last = nodes.pop()
  const room = under ? least - used + 2 : 0
  const foot = {
    stack: [...(last ? [last] : []), ...(room > 0 ? [gap(room)] : []), places.node],
    unbreakable: true,
  }
  const height = (under ? least + 2 : 0) + places.height
  return { nodes: [...nodes, foot], used: height, least: height, text: used }
}
