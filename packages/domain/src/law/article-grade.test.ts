import { describe, expect, it } from 'vitest'
import read from '../../data/law/national/articles.json'
import { parseCitation } from '../citation/citation'
import { checkArticles } from '../procedures/check-articles'
import { procedures } from '../procedures/procedures'
import { ArticlesRead, citationGrade, markedCitation } from './article-grade'
import { china } from './china'
import { lawBook } from './law-book'
import { liaoning } from './liaoning'

const law = lawBook(china, liaoning)
const grade = (text: string) => citationGrade(law, parseCitation(text))

describe('how well a cited article is known', () => {
  it('the list follows its schema, knows its norms, and grades an article once', () => {
    for (const item of ArticlesRead.array().parse(read)) {
      expect(law.statute(item.statute), item.statute).toBeDefined()
      const all = [...item.text, ...item.secondary]
      expect(new Set(all).size, item.statute).toBe(all.length)
    }
  })

  it.each([
    ['行政处罚法 58.1(2)', 'text', '《中华人民共和国行政处罚法》第五十八条第一款第二项'],
    ['行政处罚法 28.1', 'secondary', '《中华人民共和国行政处罚法》第二十八条第一款（依二手资料）'],
    ['行政处罚法 22', 'unverified', '《中华人民共和国行政处罚法》第二十二条（条文未核实）'],
    ['行政复议法 64', 'unverified', '《中华人民共和国行政复议法》第六十四条（条文未核实）'],
    // A fine was read there, so the article is known by its value.
    ['公共场所卫生管理条例实施细则 35.1', 'secondary', undefined],
    ['虚构条例 1', 'unverified', '《虚构条例》第一条（条文未核实）'],
  ])('%s: %s', (text, expected, words) => {
    expect(grade(text)).toBe(expected)
    if (words) expect(markedCitation(law, parseCitation(text))).toBe(words)
  })

  it('a norm without an article is known as well as its newest edition', () => {
    expect(grade('行政处罚法')).toBe('text')
    expect(grade('国办发〔2018〕118号')).toBe('secondary')
    expect(grade('虚构条例')).toBe('unverified')
  })

  // The list that a lawyer has to work off; it may only become shorter, and a new article enters it knowingly.
  it('the articles of the procedures that nobody has read yet', () => {
    const remarks = checkArticles(procedures.values(), law)
    expect(remarks.find((item) => item.rule === '行政处罚法 22')?.message.zh).toBe(
      '《行政处罚法》第二十二条的条文未核实，引用处：filing.within-jurisdiction、penalty.ordinary transfer-agency',
    )
    expect(remarks.map((item) => item.rule).sort()).toEqual([
      '行政处罚法 22',
      '行政处罚法 25',
      '行政处罚法 40',
      '行政处罚法 5.2',
      '行政处罚法 69',
      '行政处罚法 75.2',
      '行政复议法 64',
      '行政强制法 16',
      '行政强制法 34',
      '行政强制法 40',
      '行政强制法 42',
      '行政强制法 8',
      '行政许可法 7',
      '行政诉讼法 70',
    ])
  })
})
