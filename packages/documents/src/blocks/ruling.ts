import type { PdfNode } from '../pdfmake/pdfmake'

/** Space between a rule and the text of a cell, and the weight of the rules, in points. */
export const cellPadding = 5
const above = (tight?: boolean): number => (tight ? 2 : 4)
/** Space above and below the text of a row, with its rule. */
export const rowPadding = (tight: boolean): number => 2 * above(tight) + 0.5
const outer = 1
const inner = 0.5
export const innerRule = inner

interface TableNode {
  readonly table: { readonly body: readonly unknown[]; readonly widths: readonly unknown[] }
}

/** Rules of a form: a heavier frame, thin lines inside. A grid made of several tables has its frame on the first and the last. */
export const rulingOf = (part: { first: boolean; last: boolean; tight?: boolean }): PdfNode => ({
  hLineWidth: (i: number, node: TableNode) =>
    (i === 0 && part.first) || (i === node.table.body.length && part.last) ? outer : inner,
  vLineWidth: (i: number, node: TableNode) => (i === 0 || i === node.table.widths.length ? outer : inner),
  hLineColor: () => 'black',
  vLineColor: () => 'black',
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => above(part.tight),
  paddingBottom: () => above(part.tight),
})

/** Turns shares into the content widths of columns that fill `width` together with padding and rules. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const rules = 2 * outer + (shares.length - 1) * inner
  const usable = width - rules - shares.length * 2 * cellPadding
  return shares.map((share) => (usable * share) / total)
}

/** Content width of a cell that spans `span` columns from `at`. */
export function spanWidth(widths: readonly number[], at: number, span: number): number {
  const own = widths.slice(at, at + span).reduce((sum, width) => sum + width, 0)
  return own + (span - 1) * (2 * cellPadding + inner)
}
