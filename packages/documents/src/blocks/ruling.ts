import type { PdfNode } from '../pdfmake/pdfmake'
import { closedUp } from '../text/style'

/** Space between a rule and the text of a cell, and the weight of the rules, in points. */
export const cellPadding = 5
/** Of a sheet, and whether a list is set small. */
export interface RowKind {
  readonly density: number
  readonly tight?: boolean
}
/** Space above the text of a row, and below it. */
export const rowSpace = ({ density, tight = false }: RowKind): number => (tight ? 2 : closedUp(density, 4, 2))
/** Space above and below the text of a row, with its rule. */
export const rowPadding = (kind: RowKind): number => 2 * rowSpace(kind) + 0.5
const outer = 1
const inner = 0.5
export const innerRule = inner
/** What the frame of a grid takes beside a rule for each column, in points. */
export const frameRules = 2 * outer - inner

interface TableNode {
  readonly table: { readonly body: readonly unknown[]; readonly widths: readonly unknown[] }
}

/** Rules of a form: a heavier frame, thin lines inside. A grid made of several tables has its frame on the first and the last. */
export const rulingOf = (part: RowKind & { first: boolean; last: boolean }): PdfNode => ({
  hLineWidth: (i: number, node: TableNode) =>
    (i === 0 && part.first) || (i === node.table.body.length && part.last) ? outer : inner,
  vLineWidth: (i: number, node: TableNode) => (i === 0 || i === node.table.widths.length ? outer : inner),
  hLineColor: () => 'black',
  vLineColor: () => 'black',
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => rowSpace(part),
  paddingBottom: () => rowSpace(part),
})

/**
 * Turns shares into the content widths of columns that fill `width` together with padding and rules. No column is narrower than what
 * in it may not be parted, as long as the others can spare it.
 * @param least content widths that the columns need at least
 */
export function columnWidths(shares: readonly number[], width: number, least: readonly number[] = []): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const rules = 2 * outer + (shares.length - 1) * inner
  const usable = width - rules - shares.length * 2 * cellPadding
  const widths = shares.map((share) => (usable * share) / total)
  const missing = widths.map((own, at) => Math.max(0, (least[at] ?? 0) - own))
  const wanted = missing.reduce((sum, each) => sum + each, 0)
  if (wanted === 0) return widths
  const spare = widths.map((own, at) => Math.max(0, own - (least[at] ?? 0)))
  const there = spare.reduce((sum, each) => sum + each, 0)
  const given = Math.min(wanted, there)
  return widths.map(
    (own, at) => own + ((missing[at] ?? 0) * given) / wanted - (there === 0 ? 0 : ((spare[at] ?? 0) * given) / there),
  )
}

/** Content width of a cell that spans `span` columns from `at`. */
export function spanWidth(widths: readonly number[], at: number, span: number): number {
  const own = widths.slice(at, at + span).reduce((sum, width) => sum + width, 0)
  return own + (span - 1) * (2 * cellPadding + inner)
}
