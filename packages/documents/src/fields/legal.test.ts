import { describe, expect, it } from 'vitest'
import { lawRefsText } from './legal'

const [rules, regulation] = ['《公共场所卫生管理条例实施细则》', '《公共场所卫生管理条例》']

describe('articles in a sentence', () => {
  it.each([
    [[`${regulation}第十四条`], `${regulation}第十四条`],
    [
      [`${regulation}第十四条`, `${rules}第三十五条第一款`, `${rules}第三十六条第二项`, `${rules}第三十八条`],
      `${regulation}第十四条、${rules}第三十五条第一款、第三十六条第二项、第三十八条`,
    ],
    // 第五十四条 by itself goes on with the law before it.
    [[`${rules}第十四条`, '第十五条', `${rules}第十六条`], `${rules}第十四条、第十五条、第十六条`],
    // After another law, or what names none, the law is named again.
    [
      [`${rules}第十四条`, `${regulation}第七条`, `${rules}第十条`],
      `${rules}第十四条、${regulation}第七条、${rules}第十条`,
    ],
    [[`${rules}第十四条`, '示例省裁量基准', `${rules}第十条`], `${rules}第十四条、示例省裁量基准、${rules}第十条`],
    // A law without an article is none that goes on.
    [[rules, `${rules}第十条`], `${rules}、${rules}第十条`],
  ])('name a law once: %j', (refs, text) => expect(lawRefsText(refs)).toBe(text))
})
