import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { usccProblem } from '../identifier/uscc'
import { Penalties, PenaltyItem } from '../penalty/penalty-item'
import { line } from './field-kind'
import { checked, endsEarly, said as saidOf, validate } from './validate'

const Party = z.strictObject({
  name: line('名称', 'organisation-name'),
  uscc: checked(line('统一社会信用代码', 'organisation-code'), usccProblem),
})
const Body = z.strictObject({
  party: Party.meta({ title: '当事人' }),
  on: PlainDate,
  urgent: z.boolean().meta({ title: '是否紧急' }).optional(),
  tags: z
    .array(z.strictObject({ label: line('标签') }))
    .meta({ title: '标签列表' })
    .optional(),
})
const good = { party: { name: '示例公司', uscc: '91350100M000100Y43' }, on: '2026-09-28' }
const messages = (input: unknown) => {
  const result = validate(Body, input, 'test')
  return result.ok
    ? []
    : result.findings.map((finding) => [finding.message.zh, finding.message.en, finding.path?.join('.')])
}

describe('validate', () => {
  it('accepts what is right and cuts surrounding space', () => {
    expect(validate(Body, { ...good, party: { ...good.party, name: ' 示例公司 ' } }, 'test')).toMatchObject({
      ok: true,
      value: good,
    })
  })

  it('names every wrong field at once, in Chinese and English', () => {
    expect(messages({ party: { name: '', uscc: '91350100M000100Y44' }, on: '2026-02-30', extra: 1 })).toEqual([
      [expect.stringMatching(/^当事人 · 名称：/), expect.stringMatching(/^party\.name: /), 'party.name'],
      [expect.stringMatching(/第18位/), expect.stringMatching(/^party\.uscc: /), 'party.uscc'],
      ['日期：应为真实存在的日期，写作 YYYY-MM-DD', expect.stringMatching(/^on: /), 'on'],
      ['extra：不认识的字段', 'extra: unknown field', 'extra'],
    ])
  })

  it('keeps "", false, null and absent apart', () => {
    expect(validate(Body, { ...good, urgent: false }, 'test')).toMatchObject({ ok: true, value: { urgent: false } })
    expect(messages({ ...good, urgent: '' })[0]?.[0]).toMatch(/^是否紧急：/)
    expect(messages({ ...good, urgent: null })[0]?.[0]).toMatch(/^是否紧急：/)
    expect('urgent' in (validate(Body, good, 'test') as { value: object }).value).toBe(false)
    expect(messages({ party: good.party })[0]).toEqual(['日期：必填，尚未填写', 'on: required', 'on'])
  })

  it('numbers the members of lists from 1', () => {
    expect(messages({ ...good, tags: [{ label: 'a' }, { label: '' }] })[0]?.[0]).toMatch(/^标签列表 · 第2项 · 标签：/)
  })
})

describe('keys that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is an unknown field like any other',
    (key) => {
      const input = JSON.parse(`{"party":${JSON.stringify(good.party)},"on":"2026-09-28","${key}":{"a":1}}`)
      expect(messages(input)).toEqual([[`${key}：不认识的字段`, `${key}: unknown field`, key]])
    },
  )
})

describe('limits and kinds', () => {
  const Limits = z.strictObject({
    text: z.string().min(1).max(2000).meta({ title: '说明' }),
    list: z.array(z.int().min(0).max(10)).min(1).max(3).meta({ title: '数量' }),
    rate: z.number().positive().meta({ title: '比例' }),
  })
  const said = (change: object) => {
    const result = validate(Limits, { text: 'x', list: [1], rate: 1, ...change }, 'test')
    return result.ok ? [] : result.findings.map((item) => `${item.message.zh} / ${item.message.en}`)
  }
  it.each([
    [{ text: '' }, '说明：不能为空 / text: must not be empty'],
    [{ text: 'x'.repeat(2001) }, '说明：不得超过2,000个字符 / text: at most 2,000 characters'],
    [{ text: 5 }, '说明：应为文字 / text: must be text'],
    [{ text: null }, '说明：应为文字 / text: must be text'],
    [{ list: [] }, '数量：至少应有一项 / list: at least one item'],
    [{ list: [1, 2, 3, 4] }, '数量：不得超过3项 / list: at most 3 items'],
    [{ list: 'x' }, '数量：应为列表 / list: must be a list'],
    [{ list: [11] }, '数量 · 第1项：不得大于10 / list.0: at most 10'],
    [{ list: [-1] }, '数量 · 第1项：不得小于0 / list.0: at least 0'],
    [{ rate: 0 }, '比例：应大于0 / rate: more than 0'],
  ])('%j is said in words', (change, words) => {
    expect(said(change)).toEqual([words])
  })
})

describe('wrong formats', () => {
  it('are named in words, not by a pattern', () => {
    const Number_ = z.strictObject({
      number: z
        .string()
        .regex(/^[A-Z]{2}\d+$/)
        .meta({ title: '文号' }),
    })
    const result = validate(Number_, { number: 'x' }, 'test')
    expect(result.ok ? [] : result.findings.map((item) => [item.message.zh, item.message.en])).toEqual([
      ['文号：格式不正确', 'number: wrong format'],
    ])
  })
})

describe('what else can be wrong', () => {
  const words = (schema: z.ZodType, input: unknown) => {
    const read = validate(schema, input, 'test')
    return read.ok ? [] : read.findings.map(({ message }) => `${message.zh} / ${message.en}`)
  }

  it('a second line, where one is asked for', () => {
    for (const text of ['演示\n一', '演示\r\n一', '演示\u2028一'])
      expect(words(z.strictObject({ name: line('姓名') }), { name: text })).toEqual([
        '姓名：应写在一行内，不得换行 / name: must be one line, without line breaks',
      ])
    expect(words(line('姓名'), ' 演示一\n')).toEqual([])
  })

  it('a demand over several fields, in both languages', () => {
    const twice = { penalties: [{ kind: 'warning' }, { kind: 'warning' }] }
    expect(words(z.strictObject({ penalties: Penalties }), twice)).toEqual([
      '处罚种类和幅度：同一处罚种类只能列一次 / penalties: a kind of penalty appears once',
    ])
    const shape = z.strictObject({ start: z.string(), end: z.string().meta({ title: '结束时间' }) })
    const ordered = shape.refine(({ start, end }) => start <= end, saidOf(endsEarly, 'end'))
    expect(words(ordered, { start: '2', end: '1' })).toEqual([
      '结束时间：早于开始时间 / end: the end lies before the start',
    ])
  })

  it('one of certain words, each of which is named', () => {
    const schema = z.strictObject({
      level: z.enum(['a', 'b']).meta({ title: '级别' }),
      sure: z.literal(true).optional(),
    })
    expect(words(schema, { level: 'c', sure: false })).toEqual([
      '级别：应为下列之一：a、b / level: must be one of a, b',
      'sure：应为 true / sure: must be true',
    ])
    expect(words(z.record(z.string(), z.string()).meta({ title: '答复' }), [])).toEqual([
      '答复：应为一组字段 / input: must be an object',
    ])
  })

  it('none of several kinds', () => {
    expect(words(z.strictObject({ item: PenaltyItem.meta({ title: '处罚' }) }), { item: { kind: 'praise' } })).toEqual([
      expect.stringMatching(/^处罚 · 处罚种类：应为下列之一：warning、.* \/ item\.kind: must be one of warning, /),
    ])
  })

  it('a great many fields, in a time that grows with their number', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 1]))
    const start = process.cpuUsage().user
    expect(words(z.strictObject({}), many)).toHaveLength(20_000)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5)
  })
})
