import { describe, expect, it } from 'vitest'
import { defaultFonts } from '../fonts/font-set'
import { breakLines } from './break-lines'
import { chineseWordsOf, partsOf, unitsOf } from './kinsoku'
import { styles } from './style'

const lines = (text: string, width: number) =>
  breakLines(defaultFonts(), [{ text, style: styles.body }], width).map((line) => ({
    text: line.runs.map((run) => run.text).join(''),
    line,
  }))

describe('what a line break may not split', () => {
  it.each([
    ['规格30cm×60cm的', '30cm×60cm'],
    ['面积625㎡以上', '625㎡'],
    ['甲醛0.12mg/m³超标', '0.12mg/m³'],
    ['依据GB 37488—2019的', 'GB 37488—2019'],
    ['依据GB/T 9704-2012的', 'GB/T 9704-2012'],
    ['示卫公罚〔2026〕12号的', '〔2026〕12号'],
    ['示卫公证字〔2022〕第0003号的', '〔2022〕第0003号'],
    ['自收到之日起5个工作日内', '5个工作日'],
    ['自收到之日起6个月内', '6个月'],
    ['应当在两个月内', '两个月'],
    ['应当在十五个工作日内', '十五个工作日'],
    ['罚款人民币叁仟元整（', '叁仟元整'],
    ['违反第 12 条的', '第 12 条'],
    ['违反第十二条的', '第十二条'],
    ['水温10 ℃的水', '10 ℃'],
    ['含量5 mg/L的', '5 mg/L'],
    ['浓度500mL/瓶的', '500mL/瓶'],
    ['共100条/箱的', '100条/箱'],
    ['批号SL-2026-0108的', 'SL-2026-0108'],
    ['由Владивостокский出具', 'Владивостокский'],
    ['称ئۇيغۇرچە的', 'ئۇيغۇرچە'],
    ['至2026年的', '2026年'],
    ['已营业二十八日的', '二十八日'],
    ['□解除并返还　□没收', '□解除并返还'],
    ['罚款¥5,000.00的', '¥5,000.00'],
    ['≤0.15μg/m³的', '≤0.15μg/m³'],
    ['3～5日内', '3～5日'],
    ['含Ca²⁺的', 'Ca²⁺'],
    ['含SO₄²⁻的', 'SO₄²⁻'],
    ['10⁻⁶mol/L的', '10⁻⁶mol/L'],
    ['噪声65dB(A)的', '65dB(A)'],
    ['噪声65 dB(A)的', '65 dB(A)'],
    ['转速100 r/min的', '100 r/min'],
    ['新风20 m³/(h·人)的', '20 m³/(h·人)'],
    ['新风20m³/(h·人)的', '20m³/(h·人)'],
    ['罚款5 000元的', '5 000元'],
    ['照度1 200 000 lx的', '1 200 000 lx'],
    ['称ελληνικά的', 'ελληνικά'],
  ])('%s keeps %s [R2.1]', (text, whole) => {
    expect(unitsOf(text)).toContain(whole)
    if (/[\u0600-\u06ff]/.test(whole)) return // not in the default font
    for (let width = 80; width < 400; width += 7) {
      const fits = whole.length * 16 < width
      if (fits)
        expect(
          lines(`国家${text}国家卫生`, width).some((line) => line.text.includes(whole)),
          `${width}`,
        ).toBe(true)
    }
  })

  it('loses no character', () => {
    for (const text of ['a b—c——d', '2026年9月28日10:40至15:02', '第十条、第 3 款', 'ภาษาไทยเป็นภาษา', '…'])
      expect(unitsOf(text).join('')).toBe(text)
  })

  it('parts an account number by groups when it must', () => {
    expect(partsOf('0000000000000001')).toEqual(['0000', '0000', '0000', '0001'])
    expect(unitsOf('账号0000 0000 0001')).toContain('0000 0000 0001')
    expect(partsOf('0000 0000 0001').map((part) => part.trim())).toEqual(['0000', '0000', '0001'])
  })

  it('breaks Thai between words, where a dictionary ends them', () => {
    expect(unitsOf('ภาษาไทยเป็นภาษา').length).toBeGreaterThan(1)
  })
})

describe('a justified line of Chinese and Latin', () => {
  it('opens its gaps by one measure, and none inside a word [R2.1]', () => {
    const text =
      '本机关依法对示例牌一次性消毒毛巾（批号20260801）进行检验。示例市样板检验检测中心出具的检验报告载明大肠菌群检出。'
    const set = lines(text, 442).slice(0, -1)
    expect(set.length).toBeGreaterThan(0)
    for (const { line } of set) {
      const gaps = line.runs.flatMap((run, i) => {
        const chars = [...run.text]
        const advance = chars.reduce(
          (sum, char) => sum + run.face.advance(char.codePointAt(0) ?? 0) * run.style.size,
          0,
        )
        const after = run.width - advance - (chars.length - 1) * run.spacing
        const inside = chars.length > 1 && !/^[\x20-\x7e]+$/.test(run.text) ? [run.spacing] : []
        return i < line.runs.length - 1 ? [...inside, after] : inside
      })
      for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 5)
      expect(line.width).toBeCloseTo(442, 0)
    }
  })
})

describe('the words of a label', () => {
  it.each([
    ['法制审核意见', ['法制', '审核', '意见']],
    ['统一社会信用代码', ['统一', '社会', '信用', '代码']],
    ['调查取证情况', ['调查', '取证', '情况']],
    ['与受送达人关系', ['与', '受送达人', '关系']],
    ['告知和听证情况', ['告知', '和', '听证', '情况']],
    ['答复举报人情况', ['答复', '举报人', '情况']],
  ])('%s', (text, words) => expect(chineseWordsOf(text)).toEqual(words))

  it('keep figures, boxes and marks as they are without them, and lose nothing', () => {
    const text = '第十二条：☑返还12箱（示卫公罚〔2026〕12号）'
    expect(chineseWordsOf(text).join('')).toBe(text)
    for (const unit of unitsOf(text).filter((each) => each.length > 1)) expect(chineseWordsOf(text)).toContain(unit)
  })
})

describe('a line that ends in a figure by groups', () => {
  it('has no blank at its end', () => {
    const broken = lines(`缴至账号${'0000 '.repeat(12).trim()}。`, 200)
    expect(broken.length).toBeGreaterThan(2)
    for (const { text } of broken) expect(text).toBe(text.trimEnd())
  })
})
