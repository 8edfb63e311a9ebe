import { sealSide } from '../../blocks/seal-and-date'
import type { LaidPage } from '../../pdfmake/pdfmake'
import { mm } from '../units'

/** Where the agency's seal belongs: what a signing service asks for (`PageRef` and `Boundary` of its `StampAnnot`). */
export interface SealPlace {
  /** Counted from 1. */
  readonly page: number
  /** The page's number within the file. */
  readonly pageId: string
  /** In millimetres from the top left corner of the page. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The places on one page: each is centred on the line that carries the agency's name, as the picture of a seal would be. */
export function sealPlaces(laid: LaidPage, page: number, pageId: string): SealPlace[] {
  const side = mm(sealSide)
  return laid.items.flatMap((item) => {
    if (item.type !== 'line') return []
    const marked = item.item.inlines.find((inline) => inline.sealHere !== undefined)
    if (!marked) return []
    const { x, y, inlines } = item.item
    const width = inlines.reduce((sum, inline) => sum + inline.width, 0)
    const [left, top] = [x + width / 2 - sealSide / 2, y + (marked.sealHere ?? 0) - sealSide / 2]
    return [{ page, pageId, box: { x: mm(left), y: mm(top), width: side, height: side } }]
  })
}
