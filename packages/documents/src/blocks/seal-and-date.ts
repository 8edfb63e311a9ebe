import { formatChineseDate, type PlainDate } from '@zhifa/domain'
import { mm } from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'
import { closedUp } from '../text/style'
import { type Extent, gap, lineNode, type Piece, type Sheet, setText } from './sheet'

/**
 * 发文机关署名、成文日期 and the place of the seal (GB/T 9704-2012, 7.3.5): the date four characters from the right edge, the
 * authority centred over it, and always with the last lines of the text, never on a page of its own.
 */
export interface SealAndDate {
  readonly block: 'seal-and-date'
  readonly agency: string
  readonly date: PlainDate
}

/** A seal is 42 mm across. */
export const sealSide = mm(42)

/** Name of the authority, date and the place of the seal, at the end of a document to a party. */
export const sealAndDate = (agency: string, date: PlainDate): SealAndDate => ({ block: 'seal-and-date', agency, date })

/**
 * @param before what was drawn over it @param after draws what follows it, block by block: what stands under the seal is moved clear of it
 */
export function drawSealAndDate(
  sheet: Sheet,
  block: SealAndDate,
  before: readonly Piece[],
  after: () => Iterable<readonly Piece[]>,
): Piece[] {
  const right = 4 * sheet.styles.body.size
  const [date] = setText(sheet, [{ text: formatChineseDate(block.date), style: sheet.styles.body }], sheet.width)
  const agency = setText(sheet, [{ text: block.agency, style: sheet.styles.body }], sheet.width * 0.75)
  if (!date) return []
  const { pitch } = sheet.styles.body
  const widest = Math.max(date.width, ...agency.map((line) => line.width))
  // The wider of the two keeps the distance to the edge that leaves room for the seal; the other is centred on it.
  const edge = Math.max(32, right - (widest - date.width) / 2)
  const place = (width: number): number[] => [0, 0, edge + (widest - width) / 2, 0]
  // Name and date stand a little under the middle of the seal (GB/T 9704-2012, 7.3.5.1), which so leaves what follows free.
  const plain: Middle = { x: sheet.width - edge - widest / 2, y: (agency.length * pitch) / 2 }
  const said = (agency.length + 1) * pitch
  const usual = pitch * closedUp(sheet.density, 1.5, 0.5)
  const [over, below] = [roomOver(before, plain), roomUnder(after(), { ...plain, y: said - plain.y })]
  // Where the form closes up, the seal goes up by half of that again rather than taking room below.
  const up = Math.max(0, Math.min(below, usual - over, closedUp(sheet.density, 0, plain.y / 2)))
  const middle = { ...plain, y: plain.y - up }
  return [
    {
      node: {
        unbreakable: true,
        stack: [
          gap(Math.max(usual, over)),
          ...sealNode(sheet, middle),
          // Its first line says where the seal belongs, picture or not: so far below its top is the middle.
          ...agency.map((line, i) =>
            lineNode(line, 'right', { margin: place(line.width) }, i === 0 ? { sealHere: middle.y } : {}),
          ),
          lineNode(date, 'right', { margin: place(date.width) }),
          ...(below > up ? [gap(below - up)] : []),
        ],
      },
    },
  ]
}

/** The middle of the seal: from the left edge of the text, and from the foot of what stands over it or the top of what follows, in points. */
interface Middle {
  readonly x: number
  readonly y: number
}

/** How far the seal reaches up or down from its middle over a piece that is printed as far as this. */
function reach({ x }: Middle, right: number): number {
  const aside = Math.max(0, x - right)
  return aside >= sealSide / 2 ? 0 : Math.sqrt((sealSide / 2) ** 2 - aside ** 2)
}

/** What is unknown is taken to be printed all over. */
const anywhere: Extent = { right: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY, over: 0, under: 0 }

/** The room that the seal needs over the name of the agency so that it covers nothing of the text before. */
function roomOver(before: readonly Piece[], middle: Middle): number {
  let [room, passed] = [Number.NEGATIVE_INFINITY, 0]
  for (const { extent = anywhere } of before.toReversed()) {
    room = Math.max(room, reach(middle, extent.right) - middle.y - passed - extent.under)
    passed += extent.height
    if (passed > sealSide) break
  }
  return room
}

/** The same under the date: places to sign are for whoever receives the paper. */
function roomUnder(after: Iterable<readonly Piece[]>, middle: Middle): number {
  let [room, passed] = [0, 0]
  for (const pieces of after)
    for (const { extent = anywhere } of pieces) {
      room = Math.max(room, reach(middle, extent.right) - middle.y - passed - extent.over)
      passed += extent.height
      if (passed > sealSide) return room
    }
  return room
}

/** Printed first, so that the text stays legible on it. */
function sealNode(sheet: Sheet, middle: Middle): PdfNode[] {
  if (!sheet.seal) return []
  const relativePosition = { x: middle.x - sealSide / 2, y: middle.y - sealSide / 2 }
  return [{ image: sheet.place(sheet.seal), fit: [sealSide, sealSide], relativePosition }]
}
