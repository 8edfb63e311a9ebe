import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromChineseNumber, toChineseNumber } from './chinese-number'
import { type Citation, CitationError, compactCitation, formatCitation, parseCitation } from './citation'

describe('citation', () => {
  it.each([
    ['行政处罚法 58.1(2)', '《行政处罚法》第五十八条第一款第二项'],
    ['行政处罚法 85', '《行政处罚法》第八十五条'],
    ['刑法 133之1', '《刑法》第一百三十三条之一'],
    ['公共场所卫生管理条例实施细则 35.1', '《公共场所卫生管理条例实施细则》第三十五条第一款'],
    ['国办发〔2018〕118号', '国办发〔2018〕118号'],
    ['行政诉讼法 10', '《行政诉讼法》第十条'],
  ])('%s reads and prints as %s [L3.2]', (text, printed) => {
    expect(formatCitation(parseCitation(text))).toBe(printed)
    expect(compactCitation(parseCitation(printed))).toBe(text)
  })

  it('reads the bracketed item that many documents print', () => {
    for (const text of [
      '《行政处罚法》第五十八条第一款第(二)项',
      '《行政处罚法》第五十八条第一款第（二）项',
      '行政处罚法第58条第1款第2项',
    ])
      expect(parseCitation(text)).toEqual(parseCitation('行政处罚法 58.1(2)'))
  })

  it('refuses what is not a citation', () => {
    expect(() => parseCitation('')).toThrow(CitationError)
    expect(() => parseCitation('《》第一条')).toThrow(CitationError)
  })

  it('both forms are inverses for every citation', () => {
    const some = (max: number) => fc.integer({ min: 1, max })
    const citation = fc.record(
      {
        statute: fc.constantFrom('行政处罚法', '公共场所卫生管理条例', '民法典'),
        article: some(1260),
        inserted: some(9),
        paragraph: some(9),
        item: some(20),
        point: some(9),
      },
      { requiredKeys: ['statute', 'article'] },
    ) as fc.Arbitrary<Citation>
    fc.assert(
      fc.property(citation, (value) => {
        expect(parseCitation(compactCitation(value))).toEqual(value)
        expect(parseCitation(formatCitation(value))).toEqual(value)
      }),
    )
  })

  it('numbers round-trip from 1 to 9999', () => {
    for (let n = 1; n <= 9999; n++) expect(fromChineseNumber(toChineseNumber(n))).toBe(n)
  })
})
