import { describe, expect, it } from 'vitest'
import { ImageError, readImage } from './image-file'

const bytes = (text: string): Uint8Array => Buffer.from(text.padEnd(80, '\0'), 'latin1')

describe('an image of another kind', () => {
  it.each([
    ['WebP', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['GIF', 'GIF89a'],
    ['BMP', 'BM'],
    ['TIFF', 'II*\0'],
    ['TIFF', 'MM\0*'],
    ['HEIC', '\0\0\0\x18ftypheic'],
    ['AVIF', '\0\0\0\x18ftypavif'],
    ['PDF', '%PDF-1.4'],
    ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'],
    ['SVG', '<svg>'],
  ])('is refused by its name: %s', (kind, start) => {
    expect(() => readImage(bytes(start))).toThrow(ImageError)
    expect(() => readImage(bytes(start))).toThrow(`it is ${kind}, neither PNG nor JPEG`)
    expect(() => readImage(bytes(start))).toThrow(`是 ${kind} 文件`)
  })

  it('is refused without one when it is nothing that we know', () => {
    expect(() => readImage(bytes('hello'))).toThrow('neither PNG nor JPEG, or it is cut off')
  })
})
