import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/plain-date'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { liaoning } from '../law/liaoning'
import { deadline, UnknownPeriodError } from './deadline'
import type { Exclusion } from './result'

const law = lawBook(china, liaoning)

describe('deadline', () => {
  it.each([
    ['penalty.hearing-request', '2026-09-28', '2026-10-10', '2026-10-10'],
    ['penalty.payment', '2026-09-18', '2026-10-03', '2026-10-08'],
    ['penalty.payment', '2025-01-15', '2025-01-30', '2025-02-05'],
    ['penalty.payment', '2025-09-18', '2025-10-03', '2025-10-09'],
    ['penalty.decision-period', '2026-07-03', '2026-10-01', '2026-10-08'],
    ['penalty.decision-period', '2026-06-25', '2026-09-23', '2026-09-23'],
    ['penalty.decision-period', '2020-11-30', '2021-02-28', '2021-03-01'],
    ['penalty.hearing-notice', '2026-10-12', '2026-09-24', '2026-09-24'],
    ['remedy.suit', '2026-08-31', '2027-02-28', '2027-03-01'],
  ])('%s from %s ends %s, after moving %s [L3.2]', (rule, start, raw, due) => {
    expect(deadline(law, rule, start)).toMatchObject({ raw, due })
  })

  it("warns on the unmoved day where the time is the agency's own (G-8)", () => {
    expect(deadline(law, 'penalty.decision-period', '2026-07-03')?.keepBy).toBe('2026-10-01')
    expect(deadline(law, 'penalty.payment', '2026-09-18')?.keepBy).toBe('2026-10-08')
  })

  it('shows which days were counted and which skipped', () => {
    expect(deadline(law, 'penalty.hearing-request', '2026-09-28')?.steps).toEqual([
      { from: '2026-09-28', to: '2026-09-28', days: 1, counted: false, kind: 'start' },
      { from: '2026-09-29', to: '2026-09-30', days: 2, counted: true, kind: 'workday' },
      {
        from: '2026-10-01',
        to: '2026-10-07',
        days: 7,
        counted: false,
        kind: 'holiday',
        name: '国庆节',
        notice: '国务院办公厅关于2026年部分节假日安排的通知',
      },
      { from: '2026-10-08', to: '2026-10-09', days: 2, counted: true, kind: 'workday' },
      {
        from: '2026-10-10',
        to: '2026-10-10',
        days: 1,
        counted: true,
        kind: 'make-up',
        name: '国庆节',
        notice: '国务院办公厅关于2026年部分节假日安排的通知',
      },
    ])
  })

  it('explains itself in Chinese with notice and article', () => {
    const text = deadline(law, 'penalty.hearing-request', '2026-09-28')?.explanation
    expect(text).toBe(
      '听证权利告知送达之日为2026年9月28日，当日不计入；按5个工作日计算；10月1日至10月7日国庆节放假不计；10月10日为调休上班日，计入；届满日为2026年10月10日。依据《行政处罚法》第六十四条第一项、《行政处罚法》第八十五条、《国务院办公厅关于2026年部分节假日安排的通知》。',
    )
    expect(deadline(law, 'penalty.payment', '2026-12-25')?.explanation).toContain('暂定')
    expect(deadline(law, 'penalty.decision-period', '2026-07-03')?.explanation).toContain('请按2026年10月1日办结')
  })

  it('has no answer where no value is verified, and refuses an unknown rule', () => {
    expect(deadline(law, 'penalty.statement', '2026-09-28')).toBeUndefined()
    expect(() => deadline(law, 'penalty.nothing', '2026-09-28')).toThrow(UnknownPeriodError)
  })

  const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-03-01', n))
  const span = fc
    .tuple(day, fc.integer({ min: 0, max: 20 }))
    .map(([from, n]): Exclusion => ({ from, to: addDays(from, n), reason: '检验' }))

  it('excluded time never brings the end nearer, in any order, and at most by its own length (property P4)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('penalty.decision-period', 'penalty.hearing-request'),
        day,
        fc.array(span, { maxLength: 4 }),
        (rule, start, excluded) => {
          const plain = deadline(law, rule, start)!
          const longer = deadline(law, rule, start, { excluded })!
          const total = excluded.reduce(
            (sum, item) => sum + (Date.parse(item.to) - Date.parse(item.from)) / 86_400_000 + 1,
            0,
          )
          expect(longer.raw >= plain.raw).toBe(true)
          if (plain.unit === 'calendar-day') expect(longer.raw <= addDays(plain.raw, total)).toBe(true)
          expect(deadline(law, rule, start, { excluded: [...excluded].reverse() })!.raw).toBe(longer.raw)
        },
      ),
    )
  })

  it('time for testing inside the period pushes the end by its days', () => {
    const excluded = [{ from: '2026-07-10', to: '2026-07-19', reason: '检验' }]
    expect(deadline(law, 'penalty.decision-period', '2026-06-25', { excluded })?.raw).toBe('2026-10-03')
    expect(deadline(law, 'penalty.decision-period', '2026-06-25', { excluded: [...excluded, ...excluded] })?.raw).toBe(
      '2026-10-03',
    )
  })
})

describe('the steps of a count', () => {
  const rules = [
    'penalty.hearing-request',
    'penalty.payment',
    'penalty.decision-period',
    'remedy.suit',
    'penalty.hearing-notice',
  ]

  it('cover every day from the start to the due day once, and count as many days as the period has', () => {
    const day = fc.integer({ min: 0, max: 2600 }).map((n) => addDays('2019-01-01', n))
    fc.assert(
      fc.property(fc.constantFrom(...rules), day, (rule, start) => {
        const found = deadline(law, rule, start)
        fc.pre(found !== undefined)
        const [first, last] = [start, found!.due].sort() as [string, string]
        const days = found!.steps.flatMap((step) => Array.from({ length: step.days }, (_, i) => addDays(step.from, i)))
        expect(days).toEqual(Array.from({ length: days.length }, (_, i) => addDays(first, i)))
        expect(days.at(-1)).toBe(last)
        const counted = found!.steps.filter((step) => step.counted).reduce((sum, step) => sum + step.days, 0)
        if (found!.unit === 'working-day' || found!.unit === 'calendar-day') expect(counted).toBe(found!.amount)
      }),
    )
  })

  it('say why an end moves', () => {
    expect(deadline(law, 'penalty.payment', '2026-09-18')?.explanation).toContain(
      '按历法届满于2026年10月3日；该日为国庆节假期，顺延至2026年10月8日',
    )
    expect(deadline(law, 'penalty.payment', '2026-10-30')?.explanation).toContain('该日为休息日，顺延至2026年11月16日')
  })
})
