import { describe, expect, it } from 'vitest'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { liaoning } from '../law/liaoning'
import { deadline } from './deadline'
import type { Deadline, DeadlineOptions } from './result'

const law = lawBook(china, liaoning, {
  id: 'demo',
  title: '演示',
  level: 'bureau',
  statutes: [],
  parameters: [],
  causes: [],
  reviewGrounds: [],
  holidayYears: [],
  periods: [
    {
      id: 'demo.notice-before',
      title: '提前通知（演示）',
      new: true,
      event: '举行之日',
      before: true,
      duty: 'agency',
      versions: [{ from: '2018-01-01', amount: 7, unit: 'calendar-day', cites: ['行政处罚法 64(2)'], grade: 'text' }],
    },
  ],
})
const testing = (from: string, to: string) => ({ from, to, reason: '检验' })
const more = { extensions: [{ amount: 3, cites: ['行政处罚法 60'], grade: 'unverified' as const }] }

const cases: readonly [title: string, rule: string, start: string, options?: DeadlineOptions][] = [
  ['跨国庆节，含调休上班日', 'penalty.hearing-request', '2026-09-28'],
  ['只跨周末', 'penalty.hearing-request', '2026-11-12'],
  ['不跨休息日', 'notice-in-the-week', '2026-11-16'],
  ['跨元旦和春节，两个调休上班日', 'licence.decision-period', '2024-12-31'],
  ['跨年，次年放假通知未录入', 'penalty.hearing-request', '2026-12-28'],
  ['向前计算工作日', 'penalty.hearing-notice', '2026-10-12'],
  ['向前计算，最后一日是休息日，再提前', 'licence.renewal-application', '2026-11-30'],
  ['向前计算，最后一日是工作日', 'licence.renewal-application', '2026-12-01'],
  ['向前计算，机关自身的期限，最后一日在国庆节', 'demo.notice-before', '2026-10-12'],
  ['最后一日在国庆节，顺延', 'penalty.payment', '2026-09-18'],
  ['最后一日是星期六，顺延', 'penalty.payment', '2026-10-30'],
  ['最后一日是工作日', 'penalty.payment', '2026-10-12'],
  ['机关自身的期限，最后一日在国庆节', 'penalty.decision-period', '2026-07-03'],
  ['机关自身的期限，最后一日是工作日', 'penalty.decision-period', '2026-06-25'],
  ['以月计，没有对应日，取月末', 'remedy.suit', '2026-08-31'],
  ['以年计', 'penalty.limitation', '2024-02-29'],
  ['期限依二手资料，有附注', 'review.opinion', '2026-11-16'],
  ['期限未经核实', 'licence.decision-period', '2018-03-01'],
  ['检验十日不计', 'penalty.decision-period', '2026-06-25', { excluded: [testing('2026-07-10', '2026-07-19')] }],
  [
    '检验两次，其中一次只有一日',
    'penalty.decision-period',
    '2026-06-25',
    { excluded: [testing('2026-07-10', '2026-07-19'), testing('2026-08-03', '2026-08-03')] },
  ],
  ['延长三日', 'penalty.payment', '2026-10-12', more],
]

/** A period of a working week, which passes over no day off. */
const options = (rule: string, given?: DeadlineOptions): [string, DeadlineOptions] =>
  rule === 'notice-in-the-week'
    ? ['penalty.statement', { length: { amount: 3, unit: 'working-day', cites: ['行政处罚法 45.1'], grade: 'text' } }]
    : [rule, given ?? {}]

function sectionOf(title: string, found: Deadline): string {
  const steps = found.steps.map(
    ({ from, to, days, counted, kind, name, notice }) =>
      `| ${from} | ${to} | ${days} | ${counted ? '计' : ''} | ${kind} | ${name ?? ''} | ${notice ?? ''} |`,
  )
  return [
    `## ${title}`,
    `${found.title}（${found.rule}）：${found.explanation}`,
    ['| 自 | 至 | 日数 | 计入 | 种类 | 名称 | 通知 |', '|---|---|---|---|---|---|---|', ...steps].join('\n'),
  ].join('\n\n')
}

describe('deadlines in words', () => {
  it('golden/deadlines/explanations.md: the text for the party and the days, one by one [L3.2]', async () => {
    const sections = cases.map(([title, rule, start, given]) => {
      const found = deadline(law, ...([options(rule, given)[0], start, options(rule, given)[1]] as const))
      if (!found) throw new Error(`${rule} has no value on ${start}`)
      return sectionOf(title, found)
    })
    await expect(`# 期限的说明\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot(
      '../../golden/deadlines/explanations.md',
    )
  })

  it('travel as plain data: a deadline that is sent keeps its steps and its text', () => {
    const found = deadline(law, 'review.opinion', '2026-11-16')
    expect(JSON.parse(JSON.stringify(found))).toEqual({
      rule: 'review.opinion',
      title: '出具法制审核意见',
      duty: 'agency',
      start: '2026-11-16',
      event: '收到齐全送审材料之日',
      amount: 7,
      unit: 'working-day',
      raw: '2026-11-25',
      due: '2026-11-25',
      keepBy: '2026-11-25',
      provisional: false,
      citations: [{ statute: '辽宁省重大行政执法决定法制审核办法' }],
      grade: 'secondary',
      note: '施行年份系推断，条号未核',
      excluded: [],
      steps: found?.steps,
      explanation: found?.explanation,
    })
    expect(deadline(law, 'penalty.payment', '2026-10-12')).not.toHaveProperty('note')
  })

  it('the deadlines of one version share their citations', () => {
    const [a, b] = ['2026-10-12', '2026-10-13'].map((start) => deadline(law, 'penalty.payment', start)?.citations)
    expect(a).toBe(b)
  })

  it('an extension adds its time, its article and its doubt', () => {
    const found = deadline(law, 'penalty.payment', '2026-10-12', {
      extensions: [...more.extensions, { amount: 2, cites: ['行政处罚法 60', '行政处罚法 66.2'], grade: 'text' }],
    })
    expect(found).toMatchObject({ amount: 20, raw: '2026-11-01', due: '2026-11-02', grade: 'unverified' })
    expect(found?.citations).toEqual([
      { statute: '行政处罚法', article: 67, paragraph: 3 },
      { statute: '行政处罚法', article: 60 },
      { statute: '行政处罚法', article: 66, paragraph: 2 },
    ])
  })
})
