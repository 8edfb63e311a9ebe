import { mm } from '../page/gbt9704'
import type { SignaturePlace } from '../page/signature-place'
import type { PdfNode } from '../pdfmake/pdfmake'
import type { SetLine } from '../text/set-line'
import { cellPadding, frameRules, innerRule, rulingOf } from './ruling'
import { gap, lineNode, type Sheet, setText } from './sheet'

/** Boxes side by side, each at least 35 by 10 mm, with the date under it. */
const inRow = 4
const headHeight = mm(6)
const boxHeight = mm(10.2)
/** Between the rules and what is said in two lines or more over a box, above and below together. */
const headSpace = 4
const bandHeight = 2 * headHeight + boxHeight
/** Space between the text and who signs the page. */
const above = mm(2)
/** At the foot of a page there is room for two rows: further people sign at the end only. */
export const mostAtFoot = 2 * inRow

/** Who signs in which row: five are three and two, not four and one who looks forgotten. */
export function rowsOfSigners(places: readonly SignaturePlace[]): readonly (readonly SignaturePlace[])[] {
  const bands = Math.max(1, Math.ceil(places.length / inRow))
  const columns = Math.ceil(places.length / bands)
  return Array.from({ length: bands }, (_, band) => places.slice(band * columns, (band + 1) * columns))
}

/** What the places at the foot of a page take, in points. */
export const footHeight = (signers: readonly SignaturePlace[] | undefined): number =>
  signers === undefined ? 0 : above + Math.ceil(Math.min(mostAtFoot, signers.length) / inRow) * bandHeight

/** Those who sign a page, at its foot: in a line each, set smaller and at last cut where a name is long. It stands in full at the end. */
export const signersAtFoot = (
  sheet: Sheet,
  signers: readonly SignaturePlace[],
  width: number,
  left: number,
): PdfNode => {
  const head = ({ who, name }: SignaturePlace, room: number): SetLine[] => {
    const text = name === undefined ? who : `${who}：${name}`
    const set = (said: string, size: number): SetLine[] =>
      setText(sheet, [{ text: said, style: { ...sheet.styles.small, size } }], room, { align: 'center' })
    for (const size of [10.5, 9, 8]) if (set(text, size).length === 1) return set(text, size)
    const cut = [...text]
    while (set(`${cut.join('')}…`, 8).length > 1) cut.pop()
    return set(`${cut.join('')}…`, 8)
  }
  const { node } = grid(sheet, signers.slice(0, mostAtFoot), width, head)
  return { ...node, margin: [left, above, 0, 0] }
}

/** Places side by side, at most four in a row: who, the box, the date. */
export const signersSideBySide = (sheet: Sheet, places: readonly SignaturePlace[], width: number): SideBySide =>
  grid(sheet, places, width, ({ who, name }, room) =>
    setText(sheet, [{ text: name === undefined ? who : `${who}\n${name}`, style: sheet.styles.small }], room, {
      align: 'center',
      balance: true,
    }),
  )

interface SideBySide {
  readonly node: PdfNode
  /** In points. */
  readonly height: number
}

function grid(
  sheet: Sheet,
  places: readonly SignaturePlace[],
  width: number,
  head: (place: SignaturePlace, room: number) => SetLine[],
): SideBySide {
  const rows = rowsOfSigners(places)
  const pitch = sheet.styles.small.pitch
  const cell = (lines: readonly SetLine[], height: number): PdfNode => {
    const room = height - lines.length * pitch - innerRule
    return { stack: [gap(room / 2), ...lines.map((line) => lineNode(line, 'center')), gap(room / 2)] }
  }
  let height = innerRule
  // Fewer people in the last row share its whole width: an empty place asks who has not signed, and a corner left open looks torn.
  const tables = rows.map((row, at) => {
    const cellWidth = (width - frameRules) / row.length - 2 * cellPadding - innerRule
    const date = setText(sheet, [{ text: '年　　月　　日', style: sheet.styles.small }], cellWidth, { align: 'center' })
    const heads = row.map((place) => head(place, cellWidth))
    const most = Math.max(...heads.map((lines) => lines.length))
    const said = Math.max(headHeight, most * pitch + innerRule + (most > 1 ? headSpace : 0))
    height += said + boxHeight + headHeight
    const body = [
      heads.map((lines) => cell(lines, said)),
      row.map(() => cell([], boxHeight)),
      row.map(() => cell(date, headHeight)),
    ]
    const ruling = rulingOf({ first: at === 0, last: at === rows.length - 1, density: 1 })
    return {
      table: { widths: row.map(() => cellWidth), body, dontBreakRows: true },
      layout: { ...ruling, paddingTop: () => 0, paddingBottom: () => 0 },
      margin: [0, at === 0 ? 0 : -innerRule, 0, 0],
    }
  })
  return { node: { stack: tables }, height }
}
