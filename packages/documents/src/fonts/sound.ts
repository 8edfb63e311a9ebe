import { viewOf } from './sfnt'

/** The tables that writing a PDF or an OFD reads, with the length below which one cannot be what it says (OpenType 1.9). */
const needed = { 'OS/2': 68, cmap: 4, head: 54, hhea: 36, hmtx: 4, maxp: 6, name: 6, post: 32 } as const
const trueType = 0x00010000
const appleTrueType = 0x74727565
const openType = 0x4f54544f

/** No character is wider, in em; the widest of Unicode, a formula of Arabic in one sign, takes about ten. */
const widest = 16

/** Whether a letter or a figure would come out as nothing, or without its place: what is read of a damaged table. */
export const unprintedGlyph = (codePoint: number, width: number, contours: number | undefined): boolean =>
  width > widest ||
  (/\p{Script=Han}|\p{Lu}|\p{Nd}/u.test(String.fromCodePoint(codePoint)) && (width <= 0 || contours === 0))

type Tables = ReadonlyMap<string, Uint8Array>

/**
 * Why the file of a single font cannot be used, in English for the message; nothing where all tables that a document needs are there,
 * lie within the file and agree in their sizes. A damaged font would come to light in the midst of a paper, or print blanks.
 * What is no font file as it is (a collection, a compressed font) is for the library to open.
 */
export function unsound(bytes: Uint8Array): string | undefined {
  const kind = bytes.length > 12 ? viewOf(bytes).getUint32(0) : 0
  if (kind !== trueType && kind !== appleTrueType && kind !== openType) return undefined
  const tables = tablesOf(bytes)
  if (typeof tables === 'string') return tables
  for (const [tag, least] of Object.entries(needed)) {
    const table = tables.get(tag)
    if (!table) return `its table ${tag} is missing`
    if (table.length < least) return `its table ${tag} is cut short`
  }
  // Its licence stands there: what cannot be read allows nothing.
  if (view(tables, 'OS/2').getUint16(0) > 5) return 'its table OS/2 is damaged'
  return metricsFault(tables) ?? (kind === openType ? compactFault(tables) : outlineFault(tables))
}

function tablesOf(bytes: Uint8Array): Tables | string {
  const view = viewOf(bytes)
  const count = view.getUint16(4)
  if (12 + 16 * count > bytes.length) return 'it is cut short'
  const tables = new Map<string, Uint8Array>()
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (start + length > bytes.length) return `its table ${tag} lies beyond the end of the file`
    tables.set(tag, bytes.subarray(start, start + length))
  }
  return tables
}

const view = (tables: Tables, tag: string): DataView => viewOf(tables.get(tag) ?? new Uint8Array())

function metricsFault(tables: Tables): string | undefined {
  const head = view(tables, 'head')
  const em = head.getUint16(18)
  if (head.getUint32(12) !== 0x5f0f3cf5 || em < 16 || em > 16384) return 'its table head is damaged'
  const glyphs = view(tables, 'maxp').getUint16(4)
  if (glyphs === 0) return 'its table maxp says that it has no glyphs'
  const own = view(tables, 'hhea').getUint16(34)
  if (own === 0 || own > glyphs) return 'its table hhea is damaged'
  if (view(tables, 'hmtx').byteLength < 4 * own + 2 * (glyphs - own)) return 'its table hmtx is cut short'
  const post = view(tables, 'post').getUint32(0)
  if (![0x00010000, 0x00020000, 0x00025000, 0x00030000, 0x00040000].includes(post)) return 'its table post is damaged'
  return undefined
}

const compactFault = (tables: Tables): string | undefined =>
  tables.has('CFF ') || tables.has('CFF2') ? undefined : 'it has no outlines'

/** Of TrueType: where each outline stands, and the outlines. */
function outlineFault(tables: Tables): string | undefined {
  for (const tag of ['loca', 'glyf']) if (!tables.has(tag)) return `its table ${tag} is missing`
  const [loca, glyphs] = [view(tables, 'loca'), view(tables, 'maxp').getUint16(4)]
  const long = view(tables, 'head').getInt16(50) === 1
  if (loca.byteLength < (long ? 4 : 2) * (glyphs + 1)) return 'its table loca is cut short'
  const end = long ? loca.getUint32(4 * glyphs) : 2 * loca.getUint16(2 * glyphs)
  if (end === 0) return 'it has no outlines'
  return end > view(tables, 'glyf').byteLength ? 'its tables loca and glyf disagree' : undefined
}
