import { engine, type Fontkit, type FontkitFont } from '../pdfmake/pdfmake'
import { FontFileError } from './font-file-error'
import { GlyphMemo } from './glyph-memo'
import { checkLicence } from './licence'
import { unprintedGlyph, unsound } from './sound'

/** A glyph as the PDF writer needs it: one object per character, so that the text layer never depends on what was printed before. */
interface PlainGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

/** Scripts that need no shaping: each character is one glyph, with its own width. Anything else goes through fontkit. */
const unshaped =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205f\u2070-\u20cf\u2100-\u2bff\u2e80-\u3029\u3030-\u3098\u309b-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]*$/u

class PlainRun {
  readonly glyphs: PlainGlyph[] = []
  readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[] = []
  add(glyph: PlainGlyph): void {
    this.glyphs.push(glyph)
    this.positions.push({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 })
  }
  // Computed on demand: the PDF writer scales the positions in place before it asks.
  get advanceWidth(): number {
    return this.positions.reduce((sum, position) => sum + position.xAdvance, 0)
  }
}

const glyphCount = 0x10000
/** The id in the font's file of a glyph that the PDF writer was given. */
export const realGlyphId = (id: number): number => id % glyphCount

/**
 * Many characters share a glyph: / and ∕, ～ and 〜. The PDF writer keeps one character for each glyph, so that the text of a file
 * would read the same for both; with an id of its own for each character, each is embedded and read as it was typed. Only outlines
 * that are copied whole can be embedded twice.
 */
const ownIds = (font: FontkitFont) =>
  'CFF ' in font.directory.tables || font._variationProcessor != null
    ? { of: (id: number) => id, real: (id: number) => id }
    : {
        of: (id: number, codePoint: number) => codePoint * glyphCount + id,
        real: realGlyphId,
      }

const shared = new WeakMap<Uint8Array, object>()
const faces = new WeakMap<object, FontFace>()

/** The face behind a font that the layout opened. */
export const faceOf = (font: object): FontFace | undefined => faces.get(font)

let extended = false

/**
 * fontkit with a format of our own: its "file" is a token, and opening it returns the font that is open already. Reading and
 * decoding a 15 MB font again for every document took half of the time.
 */
function ownFontkit(): Fontkit {
  const { fontkit } = engine()
  if (extended) return fontkit
  extended = true
  fontkit.registerFormat(
    class {
      static probe(buffer: Uint8Array): boolean {
        return shared.has(buffer)
      }
      constructor(stream: { buffer: Uint8Array }) {
        // biome-ignore lint/correctness/noConstructorReturn: fontkit opens a font with `new Format(stream)`
        return shared.get(stream.buffer) as object
      }
    },
  )
  return fontkit
}

/** A font with a name and a table of characters; fontkit reads both when first asked. */
function opened(data: Uint8Array): FontkitFont {
  const font = ownFontkit().create(data)
  font.hasGlyphForCodePoint(0x20)
  if (typeof font.postscriptName !== 'string') throw new TypeError('no name')
  return font
}

/** One font file, opened once and shared by every document. */
export class FontFace {
  /** What pdfmake is given in place of a file. */
  readonly token: Uint8Array
  readonly #font: FontkitFont
  readonly #memo: GlyphMemo
  readonly #glyphs = new Map<number, PlainGlyph | undefined>()
  #em: number | undefined

  /**
   * @param id name of the face within its set; unique there
   * @throws {FontFileError} what is no font, or one that lacks what a document needs @throws {FontLicenceError}
   */
  constructor(
    readonly id: string,
    /** The file. */
    readonly data: Uint8Array,
    /** How its user calls it, for what is said of it. */
    readonly source = '(bytes)',
  ) {
    const fault = unsound(data)
    if (fault !== undefined) throw new FontFileError(source, fault)
    this.#font = this.#read('not a single TrueType font', () => opened(data))
    checkLicence(this.#font)
    this.#memo = new GlyphMemo(this.#font)
    this.token = new TextEncoder().encode(`zhifa:${id}`)
    const view = this.#forPdf()
    shared.set(this.token, view)
    faces.set(view, this)
  }

  /** As its file calls it: `NotoSerifSC-Bold`, a face that is called `Noto Serif SC Bold`. */
  get names(): { readonly font: string; readonly face: string } {
    const { postscriptName, familyName, subfamilyName } = this.#font
    const style = subfamilyName === null || subfamilyName === 'Regular' ? '' : ` ${subfamilyName}`
    return { font: postscriptName, face: `${familyName ?? postscriptName}${style}` }
  }

  /** The id of the glyph that draws a character; `undefined` when the font does not have it. */
  glyphId(codePoint: number): number | undefined {
    return this.#glyph(codePoint)?.id
  }

  /** Whether the font draws this character. */
  has(codePoint: number): boolean {
    return this.#glyph(codePoint) !== undefined
  }

  /** Width of a character in em; 0 when the font does not have it. */
  advance(codePoint: number): number {
    return (this.#glyph(codePoint)?.advanceWidth ?? 0) / this.#unitsPerEm()
  }

  // fontkit looks its table up anew each time, which took a third of the measuring.
  #unitsPerEm(): number {
    this.#em ??= this.#font.unitsPerEm
    return this.#em
  }

  /** The outline of a character as an SVG path in font units, y upwards, with the units of one em. */
  outline(codePoint: number): { path: string; unitsPerEm: number } {
    return { path: this.#font.glyphForCodePoint(codePoint).path.toSVG(), unitsPerEm: this.#font.unitsPerEm }
  }

  #glyph(codePoint: number): PlainGlyph | undefined {
    if (this.#glyphs.has(codePoint)) return this.#glyphs.get(codePoint)
    const plain = this.#read(`its glyph of U+${codePoint.toString(16).toUpperCase()} is damaged`, () => {
      const glyph = this.#font.hasGlyphForCodePoint(codePoint) ? this.#font.glyphForCodePoint(codePoint) : undefined
      // Looked at before it is set: an outline that cannot be read is found while the font can still be named.
      const outline = glyph && this.#memo.get(glyph.id)._decode?.()
      const em = this.#font.unitsPerEm
      if (glyph && unprintedGlyph(codePoint, glyph.advanceWidth / em, outline?.numberOfContours))
        throw new RangeError('a glyph that prints nothing')
      return glyph && { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints: [codePoint] }
    })
    this.#glyphs.set(codePoint, plain)
    return plain
  }

  /** What the library throws over a damaged font, said of the font. */
  #read<T>(reason: string, read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (error instanceof FontFileError) throw error
      throw new FontFileError(this.source, reason)
    }
  }

  #forPdf(): object {
    const font = this.#font
    const memo = this.#memo
    const part = <T>(read: () => T): T => this.#read('its outlines cannot be read', read)
    const own = ownIds(font)
    const made = new Map<number, PlainGlyph>()
    const glyphOf = (codePoint: number): PlainGlyph => {
      const known = made.get(codePoint)
      if (known) return known
      const glyph = this.#glyph(codePoint)
      const { id, advanceWidth } = glyph ?? { id: 0, advanceWidth: font.getGlyph(0).advanceWidth }
      const plain = { id: glyph ? own.of(id, codePoint) : 0, advanceWidth, codePoints: [codePoint] }
      made.set(codePoint, plain)
      return plain
    }
    return Object.create(font, {
      getGlyph: { value: (id: number) => memo.get(own.real(id)) },
      createSubset: {
        value(this: FontkitFont) {
          const subset = font.createSubset.call(this)
          const add = subset._addGlyph?.bind(subset)
          if (add) subset._addGlyph = (id) => add(own.real(id))
          const encode = subset.encode.bind(subset)
          subset.encode = () => part(encode)
          return subset
        },
      },
      layout: {
        value(text: string, features?: unknown) {
          if (features || !unshaped.test(text)) {
            // fontkit keeps with each glyph the first character that ever asked for it; forget them, so that the text layer
            // of a document does not depend on documents before it.
            font._glyphs = {}
            return font.layout(text, features)
          }
          const run = new PlainRun()
          for (const char of text) run.add(glyphOf(char.codePointAt(0) ?? 0))
          return run
        },
      },
    }) as object
  }
}
