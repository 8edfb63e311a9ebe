import { inflateSync } from 'node:zlib'
import { viewOf, writeSfnt } from './sfnt'

const signature = 0x774f4646

/**
 * The font within a WOFF 1.0 file (W3C, 2012): its tables are those of a TrueType file, each deflated. Unpacked once, since a font that
 * stays packed would be inflated for every glyph. Any other file is returned as it is.
 * @throws {Error} for a WOFF file that is damaged
 */
export function unpackWoff(data: Uint8Array): Uint8Array {
  const view = viewOf(data)
  if (data.length < 44 || view.getUint32(0) !== signature) return data
  const tables: Record<string, Uint8Array> = {}
  for (let i = 0; i < view.getUint16(12); i++) {
    const at = 44 + 20 * i
    const tag = String.fromCharCode(...data.subarray(at, at + 4))
    const [start, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
    const stored = data.subarray(start, start + packed)
    const table = packed < length ? inflateSync(stored, { maxOutputLength: length }) : stored
    if (table.length !== length) throw new RangeError(`table ${tag} of the WOFF file is cut short`)
    tables[tag] = table
  }
  return writeSfnt(tables)
}
