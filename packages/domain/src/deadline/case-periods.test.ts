import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CaseRecord } from '../case/record/entry'
import { entriesOf } from '../case/record/state'
import { defineProcedure } from '../case/table/define'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import type { Layer } from '../law/layer'
import type { Period } from '../law/parameter'

const dated = { from: '2018-01-01', cites: ['行政处罚法 60'], grade: 'unverified' as const }
const period = (id: string, duty: Period['duty'], amount?: number, unit: 'calendar-day' | 'hour' = 'calendar-day') => ({
  id: `demo.${id}`,
  title: `期限${id}`,
  new: true as const,
  event: '开始之日',
  duty,
  versions: amount === undefined ? [] : [{ ...dated, amount, unit }],
})
const layer: Layer = {
  id: 'demo',
  title: '演示',
  level: 'bureau',
  statutes: [],
  causes: [],
  reviewGrounds: [],
  holidayYears: [],
  periods: [
    period('duty', 'agency', 10),
    period('party', 'party', 10),
    period('right', 'party-right', 10),
    period('hours', 'agency', 30, 'hour'),
    period('unknown', 'agency'),
    period('more', 'agency', 5),
    period('court', 'agency', 5),
  ],
  parameters: [
    {
      id: 'demo.flag',
      title: '中止不计',
      new: true,
      unit: 'flag',
      versions: [{ ...dated, from: '2026-06-01', value: true }],
    },
    { id: 'demo.no', title: '中止不计', new: true, unit: 'flag', versions: [{ ...dated, value: false }] },
  ],
}
const law = lawBook(china, layer)

const row = {
  title: '步骤',
  in: ['open'],
  repeatable: true as const,
  role: 'handler' as const,
  cites: [],
}
const suspends = (reason: string, onlyIf?: string) => [{ period: 'demo.duty', reason, ...(onlyIf ? { onlyIf } : {}) }]
const procedure = defineProcedure({
  id: 'demo',
  title: '演示',
  category: 'other',
  initial: 'open',
  phases: { open: '办理', closed: '办结' },
  final: ['closed'],
  payloads: {
    duty: z.any(),
    party: z.looseObject({ servedOn: z.string() }),
    right: z.looseObject({ offered: z.boolean() }),
    hours: z.any(),
    unknown: z.any(),
    set: z.looseObject({ days: z.number() }),
    done: z.any(),
    ask: z.any(),
    pause: z.any(),
    'pause-if': z.any(),
    'pause-not': z.any(),
    'pause-none': z.any(),
    resume: z.any(),
    extend: z.any(),
    'extend-none': z.any(),
    follow: z.looseObject({ servedOn: z.string().optional() }),
    defer: z.looseObject({ until: z.string(), servedOn: z.string() }),
    lost: z.any(),
    close: z.any(),
  },
  steps: {
    duty: { ...row, starts: [{ period: 'demo.duty' }] },
    party: { ...row, starts: [{ period: 'demo.party', from: (data) => data.servedOn }] },
    right: { ...row, starts: [{ period: 'demo.right', when: (data) => data.offered }] },
    hours: { ...row, starts: [{ period: 'demo.hours' }] },
    unknown: { ...row, starts: [{ period: 'demo.unknown' }] },
    set: {
      ...row,
      starts: [
        {
          period: 'demo.unknown',
          length: (data) => ({
            amount: data.days,
            unit: 'calendar-day',
            cites: [],
            grade: 'unverified',
          }),
        },
      ],
    },
    done: { ...row, stops: ['demo.duty', 'demo.party', 'demo.right', 'demo.court'] },
    // Done when it was asked for twice before: what a row computes sees the record of that time.
    ask: { ...row, stops: (_, state) => (entriesOf(state, 'ask').length === 2 ? ['demo.duty'] : []) },
    pause: { ...row, suspends: suspends('检验') },
    'pause-if': { ...row, suspends: suspends('检验', 'demo.flag') },
    'pause-not': { ...row, suspends: suspends('检验', 'demo.no') },
    'pause-none': { ...row, suspends: suspends('检验', 'demo.absent') },
    resume: { ...row, resumes: ['demo.duty'] },
    extend: { ...row, extends: [{ period: 'demo.duty', by: 'demo.more' }] },
    'extend-none': { ...row, extends: [{ period: 'demo.duty', by: 'demo.unknown' }] },
    follow: {
      ...row,
      starts: [{ period: 'demo.court', after: { period: 'demo.right', from: (data) => data.servedOn } }],
    },
    defer: {
      ...row,
      starts: [
        {
          period: 'demo.court',
          from: (data) => data.until,
          after: { period: 'demo.right', from: (data) => data.servedOn },
        },
      ],
    },
    lost: {
      ...row,
      starts: [{ period: 'demo.no-such', after: { period: 'demo.right', from: () => undefined } }],
    },
    close: { ...row, to: 'closed' },
  },
})

type Done = readonly [step: string, on: string, data?: object]
const record = (acts: readonly Done[]): CaseRecord => ({
  id: 'x',
  procedure: 'demo',
  agency: 'demo-bureau',
  cause: 'x',
  entries: acts.map(([id, on, data = {}], i) => ({ seq: i + 1, step: id, on, by: [], data })),
})
const list = (asOf: string, ...acts: Done[]) => deadlinesOf(record(acts), { law, asOf, procedures: [procedure] })
/** `demo.duty 2026-03-02 → 2026-03-12 running`, and `ended …` when it ended. */
const lines = (asOf: string, ...acts: Done[]) =>
  list(asOf, ...acts).map(({ rule, deadline, endedOn, status }) =>
    [rule.slice(5), deadline ? `${deadline.start} → ${deadline.due}` : '—', endedOn, status].filter(Boolean).join(' '),
  )

describe('the periods of a case', () => {
  it.each<[when: string, asOf: string, acts: Done[], expected: string[]]>([
    ['尚无办理', '2026-03-02', [], []],
    ['开始的当天', '2026-03-02', [['duty', '2026-03-02']], ['duty 2026-03-02 → 2026-03-12 running']],
    ['开始的前一天看不到', '2026-03-01', [['duty', '2026-03-02']], []],
    ['最后一日', '2026-03-12', [['duty', '2026-03-02']], ['duty 2026-03-02 → 2026-03-12 running']],
    ['届满次日，机关逾期', '2026-03-13', [['duty', '2026-03-02']], ['duty 2026-03-02 → 2026-03-12 overdue']],
    [
      '届满次日，当事人的义务逾期',
      '2026-03-13',
      [['party', '2026-03-05', { servedOn: '2026-03-02' }]],
      ['party 2026-03-02 → 2026-03-12 overdue'],
    ],
    [
      '届满次日，当事人的权利失效',
      '2026-03-13',
      [['right', '2026-03-02', { offered: true }]],
      ['right 2026-03-02 → 2026-03-12 lapsed'],
    ],
    ['没有告知的权利没有期限', '2026-03-13', [['right', '2026-03-02', { offered: false }]], []],
    [
      '最后一日办结',
      '2026-03-20',
      [
        ['duty', '2026-03-02'],
        ['done', '2026-03-12'],
      ],
      ['duty 2026-03-02 → 2026-03-12 2026-03-12 kept'],
    ],
    [
      '逾期办结',
      '2026-03-20',
      [
        ['duty', '2026-03-02'],
        ['done', '2026-03-13'],
      ],
      ['duty 2026-03-02 → 2026-03-12 2026-03-13 missed'],
    ],
    [
      '权利逾期行使',
      '2026-03-20',
      [
        ['right', '2026-03-02', { offered: true }],
        ['done', '2026-03-13'],
      ],
      ['right 2026-03-02 → 2026-03-12 2026-03-13 lapsed'],
    ],
    [
      '办结之前回看，仍在进行',
      '2026-03-11',
      [
        ['duty', '2026-03-02'],
        ['done', '2026-03-12'],
      ],
      ['duty 2026-03-02 → 2026-03-12 running'],
    ],
    [
      '重新开始，前一次到此为止',
      '2026-03-20',
      [
        ['duty', '2026-03-02'],
        ['duty', '2026-03-10'],
        ['done', '2026-03-20'],
      ],
      ['duty 2026-03-02 → 2026-03-12 2026-03-10 kept', 'duty 2026-03-10 → 2026-03-20 2026-03-20 kept'],
    ],
    [
      '程序中没有的步骤不影响期限',
      '2026-03-02',
      [
        ['gone', '2026-03-02'],
        ['duty', '2026-03-02'],
      ],
      ['duty 2026-03-02 → 2026-03-12 running'],
    ],
    ['法规数据没有长度', '2026-03-02', [['unknown', '2026-03-02']], ['unknown — undetermined']],
    ['长度由案卷规定', '2026-03-02', [['set', '2026-03-02', { days: 3 }]], ['unknown 2026-03-02 → 2026-03-05 running']],
    [
      '第三次请求才办结：此前已有两次',
      '2026-03-06',
      [
        ['duty', '2026-03-02'],
        ['ask', '2026-03-03'],
        ['ask', '2026-03-04'],
        ['ask', '2026-03-05'],
      ],
      ['duty 2026-03-02 → 2026-03-12 2026-03-05 kept'],
    ],
    [
      '只请求两次，没有办结',
      '2026-03-06',
      [
        ['duty', '2026-03-02'],
        ['ask', '2026-03-03'],
        ['ask', '2026-03-04'],
      ],
      ['duty 2026-03-02 → 2026-03-12 running'],
    ],
    [
      '办结之后不再办结',
      '2026-03-20',
      [
        ['duty', '2026-03-02'],
        ['done', '2026-03-04'],
        ['done', '2026-03-20'],
      ],
      ['duty 2026-03-02 → 2026-03-12 2026-03-04 kept'],
    ],
  ])('%s', (_, asOf, acts, expected) => {
    expect(lines(asOf, ...acts)).toEqual(expected)
  })

  it.each<[when: string, asOf: string, acts: Done[], expected: string]>([
    ['中止期间', '2026-03-20', [['pause', '2026-03-05']], '2026-03-12 suspended'],
    [
      '中止三日（5日至7日），恢复后顺延三日：届满日3月15日是星期日',
      '2026-03-12',
      [
        ['pause', '2026-03-05'],
        ['resume', '2026-03-08'],
      ],
      '2026-03-16 running',
    ],
    [
      '中止一日',
      '2026-03-12',
      [
        ['pause', '2026-03-05'],
        ['resume', '2026-03-06'],
      ],
      '2026-03-13 running',
    ],
    [
      '当日中止当日恢复，不顺延',
      '2026-03-12',
      [
        ['pause', '2026-03-05'],
        ['resume', '2026-03-05'],
      ],
      '2026-03-12 running',
    ],
    [
      '重复中止，自第一次起算',
      '2026-03-12',
      [
        ['pause', '2026-03-05'],
        ['pause', '2026-03-06'],
        ['resume', '2026-03-07'],
      ],
      '2026-03-16 running',
    ],
    ['没有中止的恢复没有作用', '2026-03-12', [['resume', '2026-03-07']], '2026-03-12 running'],
    [
      '中止两次，各自顺延',
      '2026-03-13',
      [
        ['pause', '2026-03-05'],
        ['resume', '2026-03-06'],
        ['pause', '2026-03-09'],
        ['resume', '2026-03-13'],
      ],
      '2026-03-17 running',
    ],
    ['没有规定的中止不停止计算', '2026-03-13', [['pause-none', '2026-03-05']], '2026-03-12 overdue'],
    ['规定不停止计算的', '2026-03-13', [['pause-not', '2026-03-05']], '2026-03-12 overdue'],
    [
      '规定自6月1日起停止计算，3月开始的期限不适用',
      '2026-03-12',
      [
        ['pause-if', '2026-03-05'],
        ['resume', '2026-03-08'],
      ],
      '2026-03-12 running',
    ],
    ['延长五日', '2026-03-17', [['extend', '2026-03-05']], '2026-03-17 running'],
    [
      '延长两次',
      '2026-03-17',
      [
        ['extend', '2026-03-05'],
        ['extend', '2026-03-06'],
      ],
      '2026-03-23 running',
    ],
    ['延长没有规定的，不延长', '2026-03-13', [['extend-none', '2026-03-05']], '2026-03-12 overdue'],
  ])('十日，自3月2日起：%s', (_, asOf, acts, expected) => {
    expect(lines(asOf, ['duty', '2026-03-02'], ...acts)).toEqual([`duty 2026-03-02 → ${expected}`])
  })

  it('a suspension counts where the law of the start says so, and the text says why', () => {
    const [item] = list('2026-06-30', ['duty', '2026-06-01'], ['pause-if', '2026-06-05'], ['resume', '2026-06-08'])
    expect(item?.deadline?.due).toBe('2026-06-15')
    expect(item?.deadline?.excluded).toEqual([{ from: '2026-06-05', to: '2026-06-07', reason: '检验' }])
    expect(item?.deadline?.explanation).toContain('；6月5日至6月7日因检验不计入；')
    expect(lines('2026-06-06', ['duty', '2026-06-01'], ['pause-if', '2026-06-05'])).toEqual([
      'duty 2026-06-01 → 2026-06-11 suspended',
    ])
  })

  it('steps that touch no period leave all as it is: no run, no span, no words', () => {
    const touched = list('2026-03-05', ['duty', '2026-03-02'], ['close', '2026-03-03'])
    expect(touched).toHaveLength(1)
    expect(touched[0]?.deadline?.excluded).toEqual([])
    expect(touched[0]?.deadline?.explanation).toBe(
      '开始之日为2026年3月2日，当日不计入；按10日计算；按历法届满于2026年3月12日。依据《行政处罚法》第六十条。【期限未经核实，请核对原文】',
    )
    expect(lines('2026-03-05', ['pause', '2026-03-02'], ['resume', '2026-03-03'], ['extend', '2026-03-03'])).toEqual([])
  })

  it('a period in hours ends in a list of days on its last day, which never moves', () => {
    const [item] = list('2026-10-02', ['hours', '2026-09-30'])
    expect(item).toMatchObject({ rule: 'demo.hours', title: '期限hours', startedBy: 1, status: 'running' })
    expect(item?.deadline).toMatchObject({ raw: '2026-10-02', keepBy: '2026-10-02', unit: 'calendar-day', amount: 2 })
    expect(item?.deadline?.note).toBe('法定期限为30小时，自事件发生之时起算，此处为最迟日期')
    expect(list('2026-10-03', ['hours', '2026-09-30'])[0]?.status).toBe('overdue')
  })

  it('a period that follows another begins on its last day, and is not listed before', () => {
    // The right ends on 12 March; the following five days end on 17 March.
    const follow: Done = ['follow', '2026-03-02', { servedOn: '2026-03-02' }]
    expect(lines('2026-03-11', follow)).toEqual([])
    expect(lines('2026-03-12', follow)).toEqual(['court 2026-03-12 → 2026-03-17 running'])
    expect(lines('2026-03-20', follow, ['done', '2026-03-11'])).toEqual([])
    expect(lines('2026-03-20', follow, ['done', '2026-03-12'])).toEqual([
      'court 2026-03-12 → 2026-03-17 2026-03-12 kept',
    ])
    expect(lines('2026-03-20', ['follow', '2026-03-02'])).toEqual(['court — undetermined'])
  })

  it('a deferral that ends later moves the following period, an earlier one does not', () => {
    const defer = (until: string): Done => ['defer', '2026-03-02', { servedOn: '2026-03-02', until }]
    expect(lines('2026-03-20', defer('2026-03-19'))).toEqual(['court 2026-03-19 → 2026-03-24 running'])
    expect(lines('2026-03-13', defer('2026-03-11'))).toEqual(['court 2026-03-12 → 2026-03-17 running'])
  })

  it('a period that no layer knows keeps its id as a title while its start is not known', () => {
    expect(list('2026-03-20', ['lost', '2026-03-02'])).toEqual([
      { rule: 'demo.no-such', title: 'demo.no-such', startedBy: 1, deadline: undefined, status: 'undetermined' },
    ])
  })
})
