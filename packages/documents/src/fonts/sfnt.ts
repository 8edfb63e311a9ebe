/** A font file as a table of contents and tables; all numbers big-endian. */
export class SfntFile {
  readonly #tables = new Map<string, Uint8Array>()

  /** @returns nothing for what is no TrueType file: PostScript outlines, a collection, a compressed web font */
  static read(given: Uint8Array): SfntFile | undefined {
    // No Buffer, whose `slice` is a window and not a copy: what is written into a copy would be written into the office's font.
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    const view = viewOf(bytes)
    const kind = bytes.length > 12 ? view.getUint32(0) : 0
    if (kind !== 0x00010000 && kind !== 0x74727565) return undefined
    const file = new SfntFile()
    for (let i = 0; i < view.getUint16(4); i++) {
      const at = 12 + 16 * i
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
      const start = view.getUint32(at + 8)
      file.#tables.set(tag, bytes.subarray(start, start + view.getUint32(at + 12)))
    }
    return file
  }

  table(tag: string): Uint8Array | undefined {
    return this.#tables.get(tag)
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const padded = (length: number): number => (length + 3) & ~3

function checksum(bytes: Uint8Array, start: number, length: number): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** Writes a font file; the tables in the order of their names, with their checksums and that of the whole in `head`. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort()
  const head = 12 + 16 * tags.length
  const lengthOf = (tag: string): number => tables[tag]?.length ?? 0
  const file = new Uint8Array(tags.reduce((sum, tag) => sum + padded(lengthOf(tag)), head))
  const view = viewOf(file)
  const power = Math.floor(Math.log2(tags.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tags.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (tags.length - 2 ** power))
  let start = head
  tags.forEach((tag, i) => {
    const at = 12 + 16 * i
    for (let c = 0; c < 4; c++) file[at + c] = tag.charCodeAt(c)
    file.set(tables[tag] ?? [], start)
    if (tag === 'head') view.setUint32(start + 8, 0)
    view.setUint32(at + 4, checksum(file, start, padded(lengthOf(tag))))
    view.setUint32(at + 8, start)
    view.setUint32(at + 12, lengthOf(tag))
    start += padded(lengthOf(tag))
  })
  const at = view.getUint32(12 + 16 * tags.indexOf('head') + 8)
  view.setUint32(at + 8, (0xb1b0afba - checksum(file, 0, file.length)) >>> 0)
  return file
}
