import { describe, expect, it } from 'vitest'
import { emptyStatement, statement } from '../field-kind'
import { validate } from '../validate'
import { saysNothing } from './empty-phrase'

const nothing = [
  '无',
  '无。',
  '（无）',
  '略',
  '（略）',
  '/',
  '／',
  '—',
  '——',
  '-',
  '……',
  '×',
  '暂无',
  '没有',
  '同上',
  'N/A',
  ' 无 ',
  'Ｎ／Ａ',
]
const said = [
  '无证经营',
  '无人受伤，故从轻。',
  '略有超标',
  '没有取得许可证',
  '未提出',
  '5',
  '警告/罚款',
  '同上述笔录一致',
]

describe('a phrase that says nothing', () => {
  it.each(nothing)('%s', (text) => expect(saysNothing(text)).toBe(true))
  it.each(said)('is not %s', (text) => expect(saysNothing(text)).toBe(false))

  it('is refused where a law demands a statement, with a code that lets old records be read', () => {
    for (const text of nothing) {
      const checked = validate(statement('理由'), text, 'act')
      expect(checked.ok, text).toBe(false)
      if (!checked.ok) expect(checked.findings).toMatchObject([{ code: emptyStatement, outcome: 'not-met' }])
    }
    for (const text of said) expect(validate(statement('理由'), text, 'act').ok, text).toBe(true)
  })
})
