import { type SfntFile, viewOf } from '../../fonts/sfnt'

/** The outlines of some glyphs, their places and widths, as tables of a font; composites take their parts along. */
export interface GlyphTables {
  readonly glyf: Uint8Array
  readonly loca: Uint8Array
  readonly hmtx: Uint8Array
  readonly count: number
}

/** The tables of a font that {@link glyphTables} reads. */
const needed = ['head', 'hhea', 'maxp', 'loca', 'glyf', 'hmtx', 'OS/2'] as const
export type Outlines = Readonly<Record<(typeof needed)[number], Uint8Array>>

/** @returns the first table that is missing, where one is */
export function outlinesOf(file: SfntFile): Outlines | string {
  const found: Partial<Record<(typeof needed)[number], Uint8Array>> = {}
  for (const tag of needed) {
    const table = file.table(tag)
    if (!table) return tag
    found[tag] = table
  }
  return found as Outlines
}

const flags = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const

/** @param ids in the font, in the order of the new ids; glyphs that composites are made of are added at the end */
export function glyphTables(font: Outlines, ids: readonly number[]): GlyphTables {
  const all = [...ids]
  const newIds = new Map(all.map((id, i) => [id, i]))
  const include = (id: number): number => {
    const known = newIds.get(id)
    if (known !== undefined) return known
    newIds.set(id, all.push(id) - 1)
    return all.length - 1
  }
  const outlines: Uint8Array[] = []
  for (let i = 0; i < all.length; i++) outlines.push(withParts(outlineOf(font, all[i] ?? 0), include))
  const starts = [0]
  for (const outline of outlines) starts.push((starts.at(-1) ?? 0) + ((outline.length + 3) & ~3))
  const glyf = new Uint8Array(starts.at(-1) ?? 0)
  outlines.forEach((outline, i) => {
    glyf.set(outline, starts[i])
  })
  const loca = new Uint8Array(4 * starts.length)
  starts.forEach((start, i) => {
    viewOf(loca).setUint32(4 * i, start)
  })
  return { glyf, loca, hmtx: metricsOf(font, all), count: all.length }
}

function outlineOf({ head, loca, glyf }: Outlines, id: number): Uint8Array {
  const view = viewOf(loca)
  const long = viewOf(head).getInt16(50) === 1
  const at = (i: number): number => (long ? view.getUint32(4 * i) : 2 * view.getUint16(2 * i))
  return glyf.subarray(at(id), at(id + 1))
}

/** A composite names its parts by their ids: in a copy by the new ones. */
function withParts(outline: Uint8Array, include: (id: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline
  const copy = outline.slice()
  const view = viewOf(copy)
  let [at, flag] = [10, flags.more as number]
  while (flag & flags.more) {
    flag = view.getUint16(at)
    view.setUint16(at + 2, include(view.getUint16(at + 2)))
    at += flag & flags.words ? 8 : 6
    if (flag & flags.scale) at += 2
    else if (flag & flags.twoScales) at += 4
    else if (flag & flags.matrix) at += 8
  }
  return copy
}

/** Advance and left bearing of each; after the last own advance a font lists bearings only. */
function metricsOf({ hhea, hmtx }: Outlines, ids: readonly number[]): Uint8Array {
  const [from, metrics] = [viewOf(hmtx), new Uint8Array(4 * ids.length)]
  const to = viewOf(metrics)
  const own = viewOf(hhea).getUint16(34)
  ids.forEach((id, i) => {
    to.setUint16(4 * i, from.getUint16(4 * Math.min(id, own - 1)))
    to.setInt16(4 * i + 2, from.getInt16(id < own ? 4 * id + 2 : 4 * own + 2 * (id - own)))
  })
  return metrics
}
