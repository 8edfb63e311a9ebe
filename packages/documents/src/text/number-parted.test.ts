import { describe, expect, it } from 'vitest'
import { defaultFonts } from '../fonts/font-set'
import { gridSpacing, typeArea } from '../page/gbt9704'
import { breakLines } from './break-lines'
import { partingsOf } from './kinsoku'
import { styles } from './style'

const square = 16 + gridSpacing
const lines = (
  text: string,
  indent = 2 * square,
  options: { readonly phrases?: boolean; readonly width?: number } = {},
) =>
  breakLines(defaultFonts(), [{ text, style: styles.body }], options.width ?? typeArea.width, {
    indent,
    phrases: options.phrases === true,
  }).map((line) => ({ text: line.runs.map((run) => run.text).join(''), width: line.width + line.indent }))
const texts = (...given: Parameters<typeof lines>): string[] => lines(...given).map(({ text }) => text)

describe('the number of an account', () => {
  it('goes on by groups where the line before it would end far too early, and is whole elsewhere [R2.1]', () => {
    let parted = 0
    for (let before = 0; before < 90; before++) {
      const set = lines(
        `${'国'.repeat(before)}账号0000 0000 0000 0001，逾期不缴纳的，依法加处罚款，数额不超出罚款的数额。`,
      )
      const all = set.map(({ text }) => text).join('|')
      // Two groups at least on either line: one alone would be taken for the whole.
      expect(all.replace('0000 0000|0000 0001', '0000 0000 0000 0001'), all).toContain('0000 0000 0000 0001')
      if (all.includes('0000|0000')) parted++
      for (const [at, { width }] of set.slice(0, -1).entries())
        if (/^0000/.test(set[at + 1]?.text ?? '')) expect(width / typeArea.width, all).toBeGreaterThan(0.8)
    }
    // With lines before it the gap is shared; at the head of a paragraph nobody can share it.
    expect(parted).toBeGreaterThan(0)
    expect(parted).toBeLessThan(15)
  })

  it('is whole in a narrow column, where lines are ragged, and where its groups are three or it has none [R2.1]', () => {
    for (let before = 0; before < 30; before++)
      for (const width of [150, 200, 250])
        expect(
          texts(`${'国'.repeat(before)}账号0000 0000 0000 0001。`, 0, { phrases: true, width }).join('|'),
        ).toContain('0000 0000 0000 0001')
    expect(partingsOf('0000 0000 0001')).toEqual([])
    expect(partingsOf('000000000001')).toEqual([])
    expect(partingsOf('6222 0000 0000 0000 001').map(([first]) => first.trim())).toEqual([
      '6222 0000 0000',
      '6222 0000',
    ])
  })
})

describe('the number of a document', () => {
  it('is whole wherever it falls, in prose and in cells, and leaves no line too short [R2.1]', () => {
    // In the first line of a paragraph nobody can share the gap before a long number.
    for (const [number, fullest] of [
      ['〔2026〕12号', 0.86],
      ['〔2026〕123号', 0.82],
      ['〔2026〕1234号', 0.78],
      ['[2026] 7 号', 0.86],
    ] as const)
      for (let before = 0; before < 90; before++) {
        const text = `${'国'.repeat(before)}（示卫公查扣决${number}，2026年9月28日）的规定，现将有关情况告知你单位并请你单位于十日内答复。`
        const set = lines(text)
        expect(set.map((line) => line.text).join('|'), text).toContain(number)
        for (const [at, { width }] of set.slice(0, -1).entries())
          if (/^[〔[]/.test(set[at + 1]?.text ?? '')) expect(width / typeArea.width, text).toBeGreaterThan(fullest)
        for (const width of before < 16 ? [130, 200] : [])
          expect(texts(text, 0, { phrases: true, width }).join('|'), `${width}`).toContain(number)
      }
  })

  it('breaks behind its year in a column that is narrower than the whole [R2.1]', () => {
    expect(texts('〔2026〕1234号', 0, { phrases: true, width: 80 })).toEqual(['〔2026〕', '1234号'])
  })
})

describe('a mark that does not fit', () => {
  it('is taken in with the number before it, rather than parting that or ending early [R2.1]', () => {
    expect(
      texts('你机关以《不予立案通知书》（示公（治）不立字〔2026〕1号，2026年10月15日）决定不予立案。', 0)[0],
    ).toMatch(/〔2026〕1号，$/)
  })

  it('at the end of a paragraph is taken in rather than moving the last word to a line of its own [R2.1]', () => {
    expect(texts('请于2026年10月30日前将有关情况和材料书面反馈本机关。')).toHaveLength(1)
  })

  it('leaves a line of words as it is, which goes on a character earlier [R2.1]', () => {
    const [first] = lines(`${'国'.repeat(28)}，${'国'.repeat(10)}。`, 0)
    expect([...(first?.text ?? '')]).toHaveLength(27)
    expect(first?.width).toBeCloseTo(typeArea.width, 0)
  })

  it('leaves the phrases of a cell where they are [R2.1]', () => {
    const cell = breakLines(
      defaultFonts(),
      [{ text: '《行政处罚决定变更（撤销）决定书》（示卫公变撤〔2026〕12号，2026年11月5日）', style: styles.cell }],
      352,
      { phrases: true },
    ).map((line) => line.runs.map((run) => run.text).join(''))
    expect(cell).toEqual(['《行政处罚决定变更（撤销）决定书》', '（示卫公变撤〔2026〕12号，2026年11月5日）'])
  })
})
