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

/** Where the last row has fewer people nothing is ruled: an empty place asks who has not signed. */
const nobody: PdfNode = { stack: [], border: [false, false, false, false] }

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
  const columns = rows[0]?.length ?? 0
  const cellWidth = (width - frameRules) / columns - 2 * cellPadding - innerRule
  const pitch = sheet.styles.small.pitch
  const cell = (lines: readonly SetLine[], height: number): PdfNode => {
    const room = height - lines.length * pitch - innerRule
    return { stack: [gap(room / 2), ...lines.map((line) => lineNode(line, 'center')), gap(room / 2)] }
  }
  const date = setText(sheet, [{ text: '年　　月　　日', style: sheet.styles.small }], cellWidth, { align: 'center' })
  let height = innerRule
  const body = rows.flatMap((own) => {
    const row = Array.from({ length: columns }, (_, i) => own[i])
    const heads = row.map((place) => (place ? head(place, cellWidth) : []))
    const most = Math.max(...heads.map((lines) => lines.length))
    const said = Math.max(headHeight, most * pitch + innerRule + (most > 1 ? headSpace : 0))
    height += said + boxHeight + headHeight
    return [
      row.map((place, i) => (place ? cell(heads[i] ?? [], said) : nobody)),
      row.map((place) => (place ? cell([], boxHeight) : nobody)),
      row.map((place) => (place ? cell(date, headHeight) : nobody)),
    ]
  })
  const layout = { ...rulingOf({ first: true, last: true, density: 1 }), paddingTop: () => 0, paddingBottom: () => 0 }
  const widths = Array.from({ length: columns }, () => cellWidth)
  return { node: { table: { widths, body, dontBreakRows: true }, layout }, height }
}
