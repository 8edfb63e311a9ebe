import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFigures } from './figures'
import { fold } from './fold'

describe('folding', () => {
  it.each([
    ['１２３', '123'],
    ['٣३๓𝟑', '3333'],
    ['①❷➂〤', '1234'],
    ['⾼⻢⺠', '高马民'],
    ['護照 電話', '护照 电话'],
    ['1–2—3−4‑5', '1-2-3-4-5'],
    ['阿・依·古•丽', '阿·依·古·丽'],
    ['1\u3000\u00a0\t2', '1   2'],
    ['1\u200b\u00ad\ufeff2', '12'],
    ['×ХхⅩ', 'XXXX'],
    ['Zhāng', 'ZHANG'],
    ['a\u2028b', 'A\nB'],
  ])('%j becomes %j', (text, folded) => expect(fold(text).text).toBe(folded))

  it('knows where each unit came from', () => {
    const text = 'a\u200b㎡𝟑'
    const { text: folded, start, end } = fold(text)
    expect(folded).toBe('AM23')
    expect([...folded].map((_, i) => text.slice(start(i), end(i)))).toEqual(['a', '㎡', '㎡', '𝟑'])
  })

  it('does not remember from a broken text how a whole character is read', () => {
    for (const half of ['\ud835', '\ud83c', '\udfd1']) expect(fold(`a${half}`).text).toBe(`A${half}`)
    expect(fold('𝟏𝟑𝟖').text).toBe('138')
    expect(fold('🄰').text).toBe('A')
  })

  it('is done after one time, whatever the text', () => {
    // Small letters whose capitals look like Latin ones.
    for (const char of 'ᲂᲃᲀᲄ') expect(fold(fold(char).text).text).toBe(fold(char).text)
    const all = Array.from({ length: 0x30000 }, (_, i) => String.fromCodePoint(i))
    expect(all.filter((char) => fold(fold(char).text).text !== fold(char).text)).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads rows of Chinese figures, and letters written for figures, one for one', () => {
    expect(inFigures('电话一三八零零一三八零零零')).toBe('电话13800138000')
    expect(inFigures('壹叁捌〇〇壹叁捌〇〇〇')).toBe('13800138000')
    expect(inFigures('138OO138OOO')).toBe('13800138000')
    expect(inFigures('第五十八条')).toBe('第五十八条')
    expect(inFigures('138一0013一8000')).toBe('138-0013-8000')
  })
})
