import type { FontkitFont, FontkitGlyph } from '../pdfmake/pdfmake'

/** What writing a subset asks of a glyph: its measures, and whether it is made of others. */
type SubsetGlyph = Pick<FontkitGlyph, 'id' | 'advanceWidth' | '_decode' | '_getMetrics'>

/**
 * The glyphs of a font as its subsets need them, each decoded once. fontkit decodes the whole outline of every glyph of
 * every document, only to see whether it is made of other glyphs: a third of the time of a document.
 */
export class GlyphMemo {
  readonly #font: FontkitFont
  readonly #known = new Map<number, SubsetGlyph>()
  /** Fonts whose outlines are written anew for each subset: they need the points. */
  readonly #bare: boolean

  constructor(font: FontkitFont) {
    this.#font = font
    this.#bare = 'CFF ' in font.directory.tables || font._variationProcessor != null
  }

  get(id: number): SubsetGlyph {
    if (this.#bare) return this.#font.getGlyph(id)
    const known = this.#known.get(id)
    if (known) return known
    const glyph = this.#font.getGlyph(id)
    const decoded = glyph._decode()
    // Not the points: thousands of characters stay in memory.
    const { numberOfContours = 0, components = [] } = decoded ?? {}
    const outline = decoded && { numberOfContours, components }
    const metrics = glyph._getMetrics()
    const memo = { id, advanceWidth: glyph.advanceWidth, _decode: () => outline, _getMetrics: () => metrics }
    this.#known.set(id, memo)
    return memo
  }
}
