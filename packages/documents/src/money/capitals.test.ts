import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AmountError, amountInCapitals, amountInFigures, amountText } from './capitals'

/** Reads capitals back, independently of how they were written. */
function read(text: string): number {
  const figures = '零壹贰叁肆伍陆柒捌玖'
  const body = text.replace(/^人民币/, '').replace(/整$/, '')
  const [yuanPart, small] = body.includes('元') ? body.split('元') : ['', body]
  let total = 0
  let group = 0
  let digit = 0
  for (const char of yuanPart ?? '') {
    const place = { 拾: 10, 佰: 100, 仟: 1000 }[char]
    if (place) {
      group += digit * place
      digit = 0
    } else if (char === '万') {
      group = (group + digit) * 1e4
      digit = 0
      total += group
      group = 0
    } else if (char === '亿') {
      total = (total + group + digit) * 1e8
      group = 0
      digit = 0
    } else digit = figures.indexOf(char)
  }
  const yuan = total + group + digit
  const jiao = /(.)角/.exec(small ?? '')?.[1]
  const fen = /(.)分/.exec(small ?? '')?.[1]
  return yuan * 100 + (jiao ? figures.indexOf(jiao) * 10 : 0) + (fen ? figures.indexOf(fen) : 0)
}

describe('amounts in capitals', () => {
  it.each([
    [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504, '人民币叁佰贰拾伍元零肆分'],
    [0, '人民币零元整'],
    [5, '人民币伍分'],
    [50, '人民币伍角整'],
    [100, '人民币壹元整'],
    [500_000, '人民币伍仟元整'],
    [1_000, '人民币壹拾元整'],
    [10_010_000, '人民币壹拾万零壹佰元整'],
    [100_000_100_00, '人民币壹亿零壹佰元整'],
    [1_000_000_000_00, '人民币壹拾亿元整'],
    [100_000_000_000_00, '人民币壹仟亿元整'],
    [20_00_00_05, '人民币贰拾万元零伍分'],
    [1_000_100_000_000_00, '人民币壹万零壹亿元整'],
    [1_000_000_000_000_00, '人民币壹万亿元整'],
    [1_000_000_000_005_00, '人民币壹万亿零伍元整'],
    [12_345_678_901_234_56, '人民币壹拾贰万叁仟肆佰伍拾陆亿柒仟捌佰玖拾万壹仟贰佰叁拾肆元伍角陆分'],
    [999_999_999_999_999_999n, '人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [100_000_000_000_000_000n, '人民币壹仟万亿元整'],
  ])('%i 分 is %s [R2.1]', (fen, text) => {
    expect(amountInCapitals(fen)).toBe(text)
  })

  it('can be read back to the same amount, whatever it is [R2.1]', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 0, max: 200_000 })),
        (fen) => read(amountInCapitals(fen)) === fen,
      ),
    )
  })

  it('prints figures with thousands marks, beside the capitals', () => {
    expect(amountInFigures(123_456_789)).toBe('¥1,234,567.89')
    expect(amountText(500_000)).toBe('人民币伍仟元整（¥5,000.00）')
  })

  it('refuses what is no amount', () => {
    expect(() => amountInCapitals(10n ** 18n)).toThrow(AmountError)
    for (const wrong of [-1, -1n, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => amountInCapitals(wrong)).toThrow(AmountError)
  })
})
