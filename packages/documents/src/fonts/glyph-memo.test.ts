import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { engine, type FontkitFont, fileOfPackage } from '../pdfmake/pdfmake'
import { defaultFont } from './default-font'
import { GlyphMemo } from './glyph-memo'

type Subset = { includeGlyph(id: number): number; encode(): Uint8Array }
type SubsetFont = FontkitFont & { createSubset(): Subset }

const data = readFileSync(defaultFont('regular'))
const open = (): SubsetFont => engine().fontkit.create(data) as SubsetFont
// Han, Latin with marks, figures, kana, and a space that has no outline.
const texts = ['行政处罚决定书〔2026〕１２号', 'Ångström çéñü ｶﾞギャ', '罚款人民币叁仟元整 3,000.00', '（以下空白）']

function subsetOf(font: SubsetFont, text: string): Buffer {
  const subset = font.createSubset()
  for (const char of text) subset.includeGlyph(font.glyphForCodePoint(char.codePointAt(0) ?? 0).id)
  return Buffer.from(subset.encode())
}

describe('glyphs that are decoded once', () => {
  const memo = new GlyphMemo(open())
  const font = open()
  const remembering = Object.create(font, { getGlyph: { value: (id: number) => memo.get(id) } }) as SubsetFont

  it('give the same subset as fontkit does, the first time and ever after [R2.3]', () => {
    const own = texts.map((text) => subsetOf(open(), text))
    for (let round = 0; round < 3; round++) expect(texts.map((text) => subsetOf(remembering, text))).toEqual(own)
  })

  it('bring the parts of a glyph that is made of others along', () => {
    const latin = readFileSync(fileOfPackage('pdfmake/fonts/Roboto/Roboto-Regular.ttf'))
    const font = engine().fontkit.create(latin) as SubsetFont
    const parts = new GlyphMemo(font)
    const remembering = Object.create(font, { getGlyph: { value: (id: number) => parts.get(id) } }) as SubsetFont
    const accented = 'ÀÉÎÕÜàéîõü'
    expect(parts.get(font.glyphForCodePoint(0xc0).id)._decode()?.components).toHaveLength(2)
    const own = subsetOf(engine().fontkit.create(latin) as SubsetFont, accented)
    for (let round = 0; round < 3; round++) expect(subsetOf(remembering, accented)).toEqual(own)
  })

  it('keep no points of an outline', () => {
    const { id } = font.glyphForCodePoint(0x7f5a)
    expect(Object.keys(memo.get(id)._decode() ?? {}).sort()).toEqual(['components', 'numberOfContours'])
  })
})
