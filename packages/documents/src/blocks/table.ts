import { mm } from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'
import type { TextStyle } from '../text/style'
import { BlockError } from './block-error'
import { columnWidths, innerRule, rowPadding, rulingOf } from './ruling'
import { type Align, gap, leastWidth, lineNode, type Piece, type Sheet, setText } from './sheet'

export interface TableColumn {
  readonly title: string
  /** Relative width. */
  readonly width: number
  readonly align?: Align
}

/** A list: its head is repeated on every page, a low row is never split, and the end is ruled off. */
export interface Table {
  readonly block: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
  /** A last row that rules the list off. */
  readonly close: boolean
  /** What it says: follows from where the list stands in the form (ending.ts). */
  readonly end?: string
  readonly size: 'cell' | 'small'
}

/**
 * A list with a head; empty cells are struck with ／.
 * @param options `close: false` leaves out the last row, 以下空白; `size: 'small'` is for many columns
 * @throws {BlockError} when there is no column, or a row has another number of cells
 */
export const table = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  options: Partial<Pick<Table, 'close' | 'size'>> = {},
): Table => {
  const wrong = rows.findIndex((row) => row.length !== columns.length)
  if (columns.length === 0) throw new BlockError('表格没有列', 'a table without columns')
  if (wrong >= 0)
    throw new BlockError(
      `表格有${columns.length}列，第${wrong + 1}行有${rows[wrong]?.length}格`,
      `a table of ${columns.length} columns has ${rows[wrong]?.length} cells in row ${wrong + 1}`,
    )
  return { block: 'table', columns, rows, close: true, size: 'cell', ...options }
}

/** A row higher than this is split after all: moved whole it would leave too much of the page empty. */
const splitAbove = mm(33)

/** The end of a list that what follows clings to is not higher than this. */
const tailBelow = mm(80)

/** @param clung the next block never begins a page: the whole of a low list goes along with it, or its last rows only. */
export function drawTable(sheet: Sheet, block: Table, clung?: 'whole' | 'end'): Piece[] {
  const text = sheet.styles[block.size]
  const head = block.size === 'small' ? sheet.styles.smallLabel : sheet.styles.label
  const widths = columnWidths(
    block.columns.map((column) => column.width),
    sheet.width,
    block.columns.map((column, at) =>
      Math.max(
        leastWidth(sheet, column.title, head),
        ...block.rows.map((cells) => leastWidth(sheet, cells[at] ?? '', text)),
      ),
    ),
  )
  const kind = { density: sheet.density, tight: block.size === 'small' }
  const heights: number[] = []
  const row = (contents: readonly string[], style: TextStyle, align: (at: number) => Align): PdfNode[] => {
    const cells = contents.map((content, at) =>
      setText(sheet, [{ text: content, style }], widths[at] ?? 0, {
        align: align(at),
        ...(style === head ? { balance: true } : { phrases: true }),
      }),
    )
    const most = Math.max(...cells.map((lines) => lines.length))
    const height = most * style.pitch + rowPadding(kind)
    heights.push(height)
    // Of a row that goes on over the next page every cell begins where the row begins.
    const over = (lines: number): PdfNode[] => (height > splitAbove ? [] : [gap(((most - lines) * style.pitch) / 2)])
    return cells.map((lines, at) => ({
      stack: [...over(lines.length), ...lines.map((line) => lineNode(line, align(at)))],
    }))
  }
  const body = [
    row(
      block.columns.map((column) => column.title),
      head,
      () => 'center',
    ),
    ...block.rows.map((cells) =>
      row(
        block.columns.map((_, i) => cells[i] || '／'),
        text,
        (at) => block.columns[at]?.align ?? 'left',
      ),
    ),
  ]
  if (block.close) {
    const [line] = setText(sheet, [{ text: block.end ?? '（以下空白）', style: text }], sheet.width)
    const rest = block.columns.slice(1).map(() => ({}))
    if (line) {
      body.push([{ stack: [lineNode(line, 'center')], colSpan: block.columns.length }, ...rest])
      heights.push(text.pitch + rowPadding(kind))
    }
  }
  const whole = Math.max(...heights) <= splitAbove
  // Of a first row that may part three lines are enough to begin with.
  const begin = (heights[1] ?? 0) > splitAbove ? 3 * text.pitch + rowPadding(kind) : (heights[1] ?? 0)
  const startHeight = (heights[0] ?? 0) + begin
  const part = (rows: PdfNode[][], first: boolean, last: boolean): PdfNode => ({
    // The head does not stay behind alone where the first row may part.
    ...(first && !whole ? { headlineLevel: startHeight } : {}),
    table: {
      widths,
      body: rows,
      ...(first ? { headerRows: 1 } : {}),
      ...(whole ? { ...(first ? { keepWithHeaderRows: 1 } : {}), dontBreakRows: true } : {}),
    },
    layout: rulingOf({ first, last, ...kind }),
    margin: [0, first ? 2 : -innerRule, 0, 0],
  })
  const height = (from: number): number => heights.slice(from).reduce((sum, each) => sum + each, 0)
  if (clung === 'whole' && height(0) <= tailBelow)
    return [{ node: part(body, true, true), startHeight, whole: true, keepNext: true }]
  const cut = body.length - (block.close ? 3 : 2)
  if (!clung || cut < 2 || height(cut) > tailBelow) return [{ node: part(body, true, true), startHeight }]
  return [
    { node: part(body.slice(0, cut), true, false), startHeight },
    { node: part(body.slice(cut), false, true), whole: true, keepNext: true },
  ]
}
