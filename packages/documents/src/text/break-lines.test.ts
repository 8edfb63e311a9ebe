import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultFonts } from '../fonts/font-set'
import { typeArea } from '../page/gbt9704'
import { breakLines } from './break-lines'
import { styles } from './style'

const set = (text: string, width: number = typeArea.width): string[] =>
  breakLines(defaultFonts(), [{ text, style: styles.body }], width, { indent: 32 }).map((line) =>
    line.runs.map((run) => run.text).join(''),
  )

describe('line breaking', () => {
  it('keeps a box with what it is ticked for [R2.1]', () => {
    for (let width = 100; width < 400; width += 8)
      for (const line of set('处理方式：■返还　□送交检验　□没收　□查封、扣押　□移送　□其他', width))
        expect(line).not.toMatch(/[□■]$/)
  })

  it('never begins a line with a closing mark nor ends one with an opening mark [R2.1]', () => {
    const char = fc.constantFrom(
      ...'国家卫生健康行政处罚甲乙丙',
      '，',
      '。',
      '；',
      '：',
      '、',
      '）',
      '》',
      '（',
      '《',
      '“',
      '”',
      '2026',
      'abc',
    )
    fc.assert(
      fc.property(fc.array(char, { maxLength: 200 }), fc.integer({ min: 150, max: 450 }), (chars, width) => {
        // A run of marks longer than a line has no lawful break at all: keep marks apart, as prose does.
        const text = chars.map((item) => (/[，。；：、）》（《“”]/.test(item) ? `${item}国` : item)).join('')
        for (const line of set(text, width).slice(1)) expect(line).not.toMatch(/^[，。；：、）》”]/)
        for (const line of set(text, width).slice(0, -1)) expect(line).not.toMatch(/[（《“]$/)
      }),
    )
  })

  it('loses nothing but the spaces at a break', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('国', '，', ' ', 'word', '12,345.67', '——'), { maxLength: 150 }),
        (parts) => {
          const text = parts.join('')
          expect(set(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })

  it('keeps figures and words whole, and breaks what is longer than a line', () => {
    const lines = set(`${'国'.repeat(24)}12345678`)
    expect(lines.at(-1)).toBe('12345678')
    expect(set('x'.repeat(300)).length).toBeGreaterThan(3)
  })

  it('never sets a line wider than the type area', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('国', '，', '（', 'word ', '7'), { maxLength: 150 }), (parts) => {
        for (const line of breakLines(defaultFonts(), [{ text: parts.join(''), style: styles.body }], 300))
          expect(line.width).toBeLessThanOrEqual(300)
      }),
    )
  })

  it('leaves no character alone on the last line: its word goes along [R2.1]', () => {
    const cell = (text: string, width: number): string[] =>
      breakLines(defaultFonts(), [{ text, style: styles.cell }], width, { phrases: true }).map((line) =>
        line.runs.map((run) => run.text).join(''),
      )
    expect(cell('示例牌皮肤消毒液', 12 * 7)).toEqual(['示例牌皮肤', '消毒液'])
    for (let length = 4; length < 90; length++) {
      const text = `${'国家卫生健康行政处罚程序规定适用于各级机关'.repeat(5).slice(0, length)}。`
      const lines = set(text)
      if (lines.length > 1) expect([...(lines.at(-1) ?? '')].length, text).toBeGreaterThan(2)
    }
  })

  it('takes in the number of a document rather than leaving a short line before it [R2.1]', () => {
    const lines = set('本机关以《卫生行政控制决定书》（示卫公控〔2026〕12号，2026年9月28日）对你单位采取了措施。')
    expect(lines[0]).toMatch(/〔2026〕12号，$/)
  })
})
