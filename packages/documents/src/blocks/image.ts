import { type ImageFile, type ImageLimits, readImage } from '../image/image-file'
import { mm } from '../page/gbt9704'
import { gap, type Piece, type Sheet } from './sheet'

/** A picture in the text: a signature, a sketch, a photograph. */
export interface Image {
  readonly block: 'image'
  readonly image: ImageFile
  /** What it shows, for whoever cannot see it. */
  readonly alt: string
  /** On paper, in millimetres. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
}

/**
 * A picture, 60 mm wide unless told.
 * @throws {ImageError} for bytes that are no PNG or JPEG
 * @example image(bytes, '当事人签名', { width: 40 })
 */
export const image = (
  bytes: Uint8Array,
  alt: string,
  options: { width?: number; align?: Image['align']; limits?: ImageLimits } = {},
): Image => ({
  block: 'image',
  image: readImage(bytes, options.limits),
  alt,
  width: options.width ?? 60,
  align: options.align ?? 'left',
})

export function drawImage(sheet: Sheet, block: Image): Piece[] {
  const width = Math.min(mm(block.width), sheet.width)
  // Never higher than half a page: it would not fit under the text that belongs to it.
  const height = Math.min((width * block.image.height) / block.image.width, mm(110))
  return [{ node: gap(4) }, { node: { image: sheet.place(block.image), fit: [width, height], alignment: block.align } }]
}
