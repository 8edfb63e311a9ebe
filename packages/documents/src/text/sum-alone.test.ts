import { describe, expect, it } from 'vitest'
import { defaultFonts } from '../fonts/font-set'
import { amountText } from '../money/capitals'
import { gridSpacing, typeArea } from '../page/gbt9704'
import { breakLines } from './break-lines'
import { styles } from './style'

const square = 16 + gridSpacing
const lines = (text: string) =>
  breakLines(defaultFonts(), [{ text, style: styles.body }], typeArea.width, { indent: 2 * square }).map((line) => ({
    text: line.runs.map((run) => run.text).join(''),
    width: (line.width + line.indent) / typeArea.width,
    gap: Math.max(...line.runs.map(({ spacing }) => (spacing - gridSpacing) / 16)),
  }))

describe('a sum in figures behind its words', () => {
  it('does not stand alone on the last line, and no line is stretched or cut short for it [R2.1]', () => {
    let carried = 0
    for (const fen of [300_000, 1_000_000, 123_456_78, 5_000])
      for (let before = 0; before < 80; before++)
        for (const end of ['', '。']) {
          const text = `${'国'.repeat(before)}罚款${amountText(fen)}${end}`
          const set = lines(text)
          if (set.length === 1) continue
          const last = set.at(-1)?.text ?? ''
          expect(last, text).not.toMatch(/^（/)
          if (/^.{2,7}（¥/.test(last)) carried++
          expect(set.map((line) => line.text).join('')).toBe(text)
          for (const { gap } of set) expect(gap, text).toBeLessThanOrEqual(0.101)
          for (const { width } of set.slice(0, -1)) expect(width, text).toBeGreaterThan(0.67)
        }
    expect(carried).toBeGreaterThan(20)
  })

  it('does not stand alone at the end of a long paragraph either, which set closer would lose a line and end alone again [R2.1]', () => {
    for (let before = 380; before < 408; before++)
      expect(lines(`${'国'.repeat(before)}罚款${amountText(1_234_500)}。`).at(-1)?.text, `${before}`).not.toMatch(/^（/)
  })

  it('is taken in where the paragraph bears to be set closer by less than a twentieth [R2.1]', () => {
    const set = lines(
      `因采用其他方式无法送达，本机关依法向你（单位）公告送达《行政处罚决定书》（示卫公罚〔2026〕12号，2026年10月20日）。文书主要内容：当事人未取得公共场所卫生许可证擅自营业，决定给予警告，并处罚款${amountText(300_000)}。`,
    )
    expect(set).toHaveLength(4)
    expect(set.at(-1)?.text).toMatch(/叁仟元整（¥3,000\.00）。$/)
    for (const { gap } of set) expect(gap).toBeGreaterThan(-0.055)
  })
})
