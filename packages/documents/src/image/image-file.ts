import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

/** Thrown for bytes that cannot be printed as an image. Nothing is ever fetched: an address is no image. */
export class ImageError extends Error {
  readonly code = 'documents.image'
  constructor(en: string, zh: string) {
    super(`图像无法使用：${zh} / the image cannot be printed: ${en}`)
    this.name = 'ImageError'
  }
}

/** An image that was checked. */
export interface ImageFile {
  /** Digest of its bytes: the same image is stored once in a file. */
  readonly key: string
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** How large an image may be. */
export interface ImageLimits {
  readonly bytes: number
  /** Of each side. */
  readonly pixels: number
}

const formLimits: ImageLimits = { bytes: 5_000_000, pixels: 4000 }
/** What cameras make. */
export const photoLimits: ImageLimits = { bytes: 40_000_000, pixels: 10_000 }

/**
 * Checks the bytes of a PNG or JPEG by what they are, whatever their name was. PDF/A-1 forbids transparency: a PNG with an alpha
 * channel has to be flattened on white first.
 * @throws {ImageError}
 */
export function readImage(bytes: Uint8Array, limits = formLimits): ImageFile {
  if (!(bytes instanceof Uint8Array))
    throw new ImageError('give its bytes, not a path or an address', '请提供图像内容，而不是路径或者网址')
  const megabytes = limits.bytes / 1_000_000
  if (bytes.length > limits.bytes) throw new ImageError(`larger than ${megabytes} MB`, `超过 ${megabytes} MB`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = sizeOfPng(bytes, view, limits) ?? sizeOfJpeg(bytes, view)
  if (!found) {
    const other = otherKind(bytes)
    if (other !== undefined)
      throw new ImageError(
        `it is ${other}, neither PNG nor JPEG; save it as one of these`,
        `是 ${other} 文件，不是 PNG 或者 JPEG，请另存后再用`,
      )
    throw new ImageError('it is neither PNG nor JPEG, or it is cut off', '不是完整的 PNG 或者 JPEG 图像')
  }
  if (!inRange(found, limits))
    throw new ImageError(`each side has 1 to ${limits.pixels} pixels`, `边长应为 1 至 ${limits.pixels} 像素`)
  return { key: createHash('sha256').update(bytes).digest('hex'), bytes, ...found }
}

/** Kinds that people hand over in place of PNG and JPEG: what stands at which byte. */
const otherKinds: readonly (readonly [kind: string, at: number, hex: string])[] = [
  ['WebP', 8, '57454250'],
  ['GIF', 0, '47494638'],
  ['BMP', 0, '424d'],
  ['TIFF', 0, '49492a00'],
  ['TIFF', 0, '4d4d002a'],
  ['AVIF', 4, '6674797061766966'],
  ['HEIC', 4, '6674797068656963'],
  ['HEIC', 4, '6674797068656978'],
  ['HEIC', 4, '667479706d696631'],
  ['JPEG 2000', 4, '6a502020'],
  ['JPEG XL', 0, 'ff0a'],
  ['PDF', 0, '25504446'],
  ['ZIP', 0, '504b0304'],
  ['ICO', 0, '00000100'],
]

function otherKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1000))
  const found = otherKinds.find(([, at, hex]) => start.toString('hex', at, at + hex.length / 2) === hex)
  return found?.[0] ?? (/<svg[\s>]/i.test(start.toString('latin1')) ? 'SVG' : undefined)
}

type Size = Pick<ImageFile, 'type' | 'width' | 'height'>
const inRange = ({ width, height }: Size, { pixels }: ImageLimits): boolean =>
  width >= 1 && height >= 1 && width <= pixels && height <= pixels
const text = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

function sizeOfPng(bytes: Uint8Array, view: DataView, limits: ImageLimits): Size | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (bytes.length < 57 || signature.some((byte, i) => bytes[i] !== byte) || text(bytes, 12) !== 'IHDR')
    return undefined
  if (text(bytes, bytes.length - 8) !== 'IEND') return undefined
  const [depth, colour, interlace] = [bytes[24], bytes[25], bytes[28]]
  if (colour === 4 || colour === 6 || hasChunk(bytes, view, 'tRNS'))
    throw new ImageError('it is transparent; flatten it on white', '含有透明通道，请先合并到白色背景')
  if (interlace !== 0 || depth === 16) throw new ImageError('save it as a plain 8-bit PNG', '请另存为不隔行的 8 位 PNG')
  const size: Size = { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  const samples = colour === 2 ? 3 : colour === 0 || colour === 3 ? 1 : 0
  const depths = colour === 2 ? [8] : [1, 2, 4, 8]
  const told = samples > 0 && depths.includes(depth ?? 0) && (colour !== 3 || hasChunk(bytes, view, 'PLTE'))
  if (!told || !inRange(size, limits)) return told ? size : undefined
  // Each row is a filter byte and its samples. Pixels that do not unpack to that would be printed as a black or broken box.
  const expected = size.height * (1 + Math.ceil((size.width * samples * (depth ?? 0)) / 8))
  return unpacked(chunks(bytes, view, 'IDAT'), expected) ? size : undefined
}

function unpacked(parts: readonly Uint8Array[], expected: number): boolean {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: expected }).length === expected
  } catch {
    return false
  }
}

function chunks(bytes: Uint8Array, view: DataView, name: string): Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (text(bytes, at + 4) === name) found.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  return found
}

const hasChunk = (bytes: Uint8Array, view: DataView, name: string): boolean => chunks(bytes, view, name).length > 0

function sizeOfJpeg(bytes: Uint8Array, view: DataView): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return undefined
  let size: Size | undefined
  for (let at = 2; at + 10 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return undefined
    // The pixels: without them there is a size and nothing to print.
    if (marker === 0xda) return size
    // A start of frame; C4, C8 and CC are other segments.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      if (bytes[at + 9] === 4) throw new ImageError('it is in CMYK; save it in RGB', '色彩模式为 CMYK，请另存为 RGB')
      size = { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
  }
  return undefined
}

export const dataUrl = (image: ImageFile): string =>
  `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}`
