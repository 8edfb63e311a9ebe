import { payloads } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { withoutGlyph } from './without-glyph'

const { filing } = payloads['penalty.ordinary']

describe('characters that no font draws', () => {
  it.each([
    ['𬎆', 'U+2C386', 'HanaMin B'],
    ['𪚥', 'U+2A6A5', 'SimSun-ExtB'],
    ['ꀀ', 'U+A000', 'Noto Sans Yi'],
    ['ཀ', 'U+0F40', 'Noto Serif Tibetan'],
  ])('%s is told when it is entered, with the field and the font that would serve', (char, hex, font) => {
    const [found, ...more] = withoutGlyph(filing, { summary: `当事人王${char}，${char}。`, number: '2026-1' })
    expect(more).toEqual([])
    expect(found).toMatchObject({ code: 'text.no-glyph', outcome: 'undetermined', path: ['data', 'summary'] })
    expect(found?.message.zh).toContain(`案情摘要：字体里没有“${char}” (${hex})`)
    expect(found?.cure?.zh).toContain(font)
  })

  it('nothing is said of what can be printed: rare Han, subscripts, boxes, other scripts', () => {
    expect(withoutGlyph(filing, { summary: '龘䶮㐂𠮷 CO₂ 10⁻⁴ ☑☐ Владивосток Ωμέγα\n①㎡℃' })).toEqual([])
  })
})
