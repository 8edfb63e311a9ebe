import { formatChineseDate, type PlainDate } from '@zhifa/domain'
import { mm } from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'
import { closedUp } from '../text/style'
import { gap, lineNode, type Piece, type Sheet, setText } from './sheet'

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

export function drawSealAndDate(sheet: Sheet, block: SealAndDate): Piece[] {
  const right = 4 * sheet.styles.body.size
  const [date] = setText(sheet, [{ text: formatChineseDate(block.date), style: sheet.styles.body }], sheet.width)
  const agency = setText(sheet, [{ text: block.agency, style: sheet.styles.body }], sheet.width * 0.75)
  if (!date) return []
  const widest = Math.max(date.width, ...agency.map((line) => line.width))
  // The wider of the two keeps the distance to the edge that leaves room for the seal; the other is centred on it.
  const edge = Math.max(32, right - (widest - date.width) / 2)
  const place = (width: number): number[] => [0, 0, edge + (widest - width) / 2, 0]
  return [
    {
      node: {
        unbreakable: true,
        stack: [
          gap(sheet.styles.body.pitch * closedUp(sheet.density, 1.5, 0.5)),
          ...sealNode(sheet, widest, edge),
          // Its first line says where the seal belongs, picture or not: so far below its top is the middle.
          ...agency.map((line, i) =>
            lineNode(
              line,
              'right',
              { margin: place(line.width) },
              i === 0 ? { sealHere: sheet.styles.body.pitch } : {},
            ),
          ),
          lineNode(date, 'right', { margin: place(date.width) }),
        ],
      },
    },
  ]
}

/** Centred on the name and the date; it is printed first, so that the text stays legible on it. */
function sealNode(sheet: Sheet, widest: number, edge: number): PdfNode[] {
  if (!sheet.seal) return []
  const relativePosition = {
    x: sheet.width - edge - widest / 2 - sealSide / 2,
    y: sheet.styles.body.pitch - sealSide / 2,
  }
  return [{ image: sheet.place(sheet.seal), fit: [sealSide, sealSide], relativePosition }]
}
