import { describe, expect, it } from 'vitest'
import { standardCharacters } from '../../testing/standard-characters'
import { FontSet, fontRoles } from './font-set'

const fonts = new FontSet()
const missing = (chars: Iterable<string>) =>
  fontRoles.flatMap((role) => [...chars].filter((char) => !fonts.faceFor(role, char.codePointAt(0) ?? 0)))

describe('the open fonts that come with the package', () => {
  it('draw every character of 通用规范汉字表, those beyond the basic plane too, in every role [R2.1]', () => {
    expect(new Set(standardCharacters).size).toBe(8_105)
    expect(standardCharacters.filter((char) => (char.codePointAt(0) ?? 0) > 0xffff)).toHaveLength(196)
    expect(missing(standardCharacters)).toEqual([])
  })

  it('draw rare Han of names as far as open fonts go', () => {
    expect(missing('𠮷𡃁𣘺𠝹𡈼𩸽𨛺㐂䶮龘')).toEqual([])
  })

  it('draw raised and lowered figures, boxes, and signs of units', () => {
    expect(missing('₀₁₂₃₄₅₆₇₈₉₊₋⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻□☐☑☒√×℃℉Å㎡㎥㎎㎏μΩ①⑳※‰′″')).toEqual([])
  })
})
