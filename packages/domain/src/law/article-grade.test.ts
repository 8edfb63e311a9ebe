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
      const all = item.readings.flatMap(({ articles }) => articles)
      expect(new Set(all).size, item.statute).toBe(all.length)
    }
  })

  it.each([
    ['行政处罚法 58.1(2)', 'text', '《中华人民共和国行政处罚法》第五十八条第一款第二项'],
    ['行政处罚法 28.1', 'text', '《中华人民共和国行政处罚法》第二十八条第一款'],
    ['行政处罚法 22', 'text', '《中华人民共和国行政处罚法》第二十二条'],
    ['行政复议法 64', 'text', '《中华人民共和国行政复议法》第六十四条'],
    ['卫生健康行政处罚程序规定 5', 'secondary', '《卫生健康行政处罚程序规定》第五条（依二手资料）'],
    ['行政处罚法 76', 'unverified', '《中华人民共和国行政处罚法》第七十六条（条文未核实）'],
    // A fine was read there, so the article is known by its value.
    ['公共场所卫生管理条例实施细则 35.1', 'text', undefined],
    ['虚构条例 1', 'unverified', '《虚构条例》第一条（条文未核实）'],
  ])('%s: %s', (text, expected, words) => {
    expect(grade(text)).toBe(expected)
    if (words) expect(markedCitation(law, parseCitation(text))).toBe(words)
  })

  it('a norm without an article is known as well as its newest edition', () => {
    expect(grade('行政处罚法')).toBe('text')
    expect(grade('国办发〔2018〕118号')).toBe('text')
    expect(grade('国办发〔2024〕54号')).toBe('secondary')
    expect(grade('虚构条例')).toBe('unverified')
  })

  // The list that a lawyer has to work off; it may only stay empty, and a new article enters it knowingly.
  it('the articles of the procedures that nobody has read yet: none', () => {
    expect(checkArticles(procedures.values(), law)).toEqual([])
    const [steps] = [...procedures.values()].map((procedure) => ({
      ...procedure,
      steps: Object.fromEntries(
        Object.entries(procedure.steps).map(([id, step]) => [id, { ...step, cites: ['行政处罚法 76'], guards: [] }]),
      ),
    }))
    const [remark, ...others] = checkArticles([steps!], law)
    expect(others).toEqual([])
    expect(remark).toMatchObject({ level: 'unverified', rule: '行政处罚法 76' })
    expect(remark?.message.zh).toMatch(/^《行政处罚法》第七十六条的条文未核实，引用处：penalty\.ordinary /)
  })
})
