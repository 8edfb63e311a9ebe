import { type FontFace, realGlyphId } from '../../fonts/face'
import { SfntFile, viewOf, writeSfnt } from '../../fonts/sfnt'
import { OfdFontError } from '../errors'
import { cmapTable } from './cmap'
import { glyphTables, outlinesOf } from './glyphs'
import { nameTable } from './name-table'

/**
 * The part of a font that one document needs, as a complete TrueType file: readers open it as they open any font, by its character
 * map or by the ids that the page names. Glyphs are numbered as they come; nothing depends on documents before.
 */
export class FontPart {
  readonly #ids = new Map([[0, 0]])
  readonly #characters = new Map<number, number>()

  constructor(readonly face: FontFace) {}

  /**
   * The id here of a glyph there.
   * @param text the characters that it stands for
   */
  glyph(id: number, text: string): number {
    const own = this.#include(realGlyphId(id))
    const [first = 0, ...more] = [...text].map((char) => char.codePointAt(0) ?? 0)
    if (more.length === 0) {
      if (!this.#characters.has(first)) this.#characters.set(first, own)
    }
    // One glyph for several characters: a reader that goes by characters draws each by itself.
    else for (const code of [first, ...more]) this.#alone(code)
    return own
  }

  #alone(code: number): void {
    if (!this.#characters.has(code)) this.#characters.set(code, this.#include(this.face.glyphId(code) ?? 0))
  }

  #include(id: number): number {
    const known = this.#ids.get(id)
    if (known !== undefined) return known
    this.#ids.set(id, this.#ids.size)
    return this.#ids.size - 1
  }

  /** @throws {OfdFontError} for a font without TrueType outlines */
  write(): Uint8Array {
    const { font, face } = this.face.names
    const file = SfntFile.read(this.face.data)
    const outlines = file && outlinesOf(file)
    if (!file || !outlines) throw new OfdFontError(font, 'it has no TrueType outlines')
    if (typeof outlines === 'string') throw new OfdFontError(font, `its table ${outlines} is missing`)
    const { glyf, loca, hmtx, count } = glyphTables(outlines, [...this.#ids.keys()])
    const [head, hhea, maxp, post] = [outlines.head.slice(), outlines.hhea.slice(), outlines.maxp.slice(), postTable()]
    viewOf(head).setInt16(50, 1)
    viewOf(hhea).setUint16(34, count)
    viewOf(maxp).setUint16(4, count)
    // Instructions of the outlines call these.
    const hinting = ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
      const table = file.table(tag)
      return table ? [[tag, table] as const] : []
    })
    return writeSfnt({
      ...Object.fromEntries(hinting),
      'OS/2': outlines['OS/2'],
      cmap: cmapTable(this.#characters),
      name: nameTable(font, face),
      ...{ glyf, head, hhea, hmtx, loca, maxp, post },
    })
  }
}

/** Version 3: no names of glyphs. */
function postTable(): Uint8Array {
  const table = new Uint8Array(32)
  viewOf(table).setUint32(0, 0x00030000)
  return table
}
