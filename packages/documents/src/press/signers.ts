import { rulingOf } from '../blocks/ruling'
import { gap, lineNode, type Sheet, setText } from '../blocks/sheet'
import type { SignaturePlace } from '../blocks/signatures'
import { mm } from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'

/** Boxes in a row at the foot of a page, each at least 35 by 10 mm, and rows: more people sign at the end only. */
const inRow = 4
const mostRows = 2
const above = mm(2)
const headHeight = mm(6)
const boxHeight = mm(10.2)
const rowHeight = 2 * headHeight + boxHeight

const rowsOf = (count: number): number => Math.min(mostRows, Math.ceil(count / inRow))

/** What the places at the foot of a page take, in points. */
export const signersHeight = (signers: readonly SignaturePlace[] | undefined): number =>
  signers === undefined ? 0 : above + rowsOf(signers.length) * rowHeight

/** Those who sign a page, in boxes side by side: who, the box, the date. */
export function drawSigners(sheet: Sheet, signers: readonly SignaturePlace[], width: number, left: number): PdfNode {
  const rows = rowsOf(signers.length)
  const columns = Math.min(inRow, signers.length)
  const shown = signers.slice(0, rows * inRow)
  const own = width / columns - 10.5
  const cell = (text: string, height: number): PdfNode => {
    const [line] = setText(sheet, [{ text, style: sheet.styles.small }], own, { align: 'center' })
    const room = height - (line ? sheet.styles.small.pitch : 0) - 0.5
    return { stack: [gap(room / 2), ...(line ? [lineNode(line, 'center')] : []), gap(room / 2)] }
  }
  const body = Array.from({ length: rows }, (_, row) => {
    const places = Array.from({ length: columns }, (_, i) => shown[row * inRow + i])
    const said = ({ who, name }: SignaturePlace): string => (name === undefined ? who : `${who}：${name}`)
    return [
      places.map((place) => cell(place ? said(place) : '', headHeight)),
      places.map(() => cell('', boxHeight)),
      places.map((place) => cell(place ? '年　　月　　日' : '', headHeight)),
    ]
  }).flat()
  return {
    table: { widths: Array.from({ length: columns }, () => own), body },
    layout: {
      ...rulingOf({ first: true, last: true, density: 1 }),
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [left, above, 0, 0],
  }
}
