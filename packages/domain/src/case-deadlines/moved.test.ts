import { describe, expect, it } from 'vitest'
import { sampleBureau, sampleRecord } from '../../testing'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { liaoning } from '../law/liaoning'
import { deadlinesOf } from './deadlines-of'
import { movedDeadlines } from './moved'
import { deadlineWarnings } from './warnings'

const days = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11']
const y2027 = {
  year: 2027,
  papers: ['fictional notice'],
  days: days.map((date) => ({ name: '春节', date, isOffDay: true })),
}
const before = lawBook(china, liaoning, sampleBureau)
const after = lawBook({ ...china, holidayYears: [...china.holidayYears, y2027] }, liaoning, sampleBureau)

describe('a new holiday notice', () => {
  it('recomputes running cases and lists those whose dates moved', () => {
    const record = sampleRecord({ end: '2026-12-31', upTo: 'decision-service' })
    const moved = movedDeadlines([record], before, after, '2026-12-31')
    expect(
      moved.map((item) => [
        item.rule,
        item.before?.due,
        item.before?.provisional,
        item.after?.due,
        item.after?.provisional,
      ]),
    ).toEqual([
      ['penalty.payment', '2027-01-11', true, '2027-01-11', false],
      ['remedy.reconsideration', '2027-02-23', true, '2027-02-23', false],
      ['remedy.suit', '2027-06-25', true, '2027-06-25', false],
    ])
    expect(movedDeadlines([sampleRecord({ end: '2026-12-31' })], before, before, '2026-12-31')).toEqual([])
  })

  it('moves an end that falls into the holiday', () => {
    const record = sampleRecord({ end: '2026-12-11', upTo: 'decision-service' })
    const moved = movedDeadlines([record], before, after, '2026-12-11').find(
      (item) => item.rule === 'remedy.reconsideration',
    )
    expect(moved?.before?.due).toBe('2027-02-05')
    expect(moved?.after?.due).toBe('2027-02-12')
  })
})

describe('a new rule for the period before', () => {
  it('shows a period that begins earlier or later than it did, under its own name [L3.2]', () => {
    const suit = (amount: number) =>
      lawBook(china, liaoning, {
        ...sampleBureau,
        periods: [
          ...sampleBureau.periods,
          {
            id: 'remedy.suit',
            title: '提起行政诉讼',
            event: '知道之日',
            duty: 'party-right' as const,
            versions: [
              {
                from: '2015-05-01',
                amount,
                unit: 'month' as const,
                cites: ['行政诉讼法 46.1'],
                grade: 'text' as const,
              },
            ],
          },
        ],
      })
    const record = sampleRecord({ end: '2026-06-12', upTo: 'decision-service' })
    const moves = (from: number, to: number) =>
      movedDeadlines([record], suit(from), suit(to), '2026-11-20')
        .filter(({ rule }) => ['remedy.suit', 'execution.court-application'].includes(rule))
        .map(({ rule, before, after }) => [rule, before?.due, after?.due])
    // The court may be asked within three months after the suit: begun after three months, not yet after six.
    expect(moves(3, 6)).toEqual([
      ['remedy.suit', '2026-09-08', '2026-12-08'],
      ['execution.court-application', '2026-12-08', undefined],
    ])
    expect(moves(6, 3)).toEqual([
      ['remedy.suit', '2026-12-08', '2026-09-08'],
      ['execution.court-application', undefined, '2026-12-08'],
    ])
    expect(moves(6, 6)).toEqual([])
  })
})

describe('warnings', () => {
  it('put the day that comes first first, whatever began first', () => {
    const both = sampleRecord({ upTo: 'decision-service' })
    const open = deadlinesOf(both, { law: before, asOf: '2027-01-10' })
    const days = deadlineWarnings(open, '2027-01-10', [0.01]).map((item) => item.daysLeft)
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    const reversed = deadlineWarnings([...open].reverse(), '2027-01-10', [0.01]).map((item) => item.daysLeft)
    expect(reversed).toEqual(days)
  })

  it('a share is reached on the day that completes it', () => {
    // Fifteen days to pay from 16 November: nine are three fifths.
    const served = sampleRecord({ upTo: 'decision-service' })
    const on = (asOf: string) =>
      deadlineWarnings(deadlinesOf(served, { law: before, asOf }), asOf, [0.6])
        .filter((item) => item.deadline.rule === 'penalty.payment')
        .map((item) => item.used)
    expect(on('2026-11-24')).toEqual([])
    expect(on('2026-11-25')).toEqual([0.6])
  })

  it('come at the configured shares, also after the decision, the most urgent first', () => {
    const served = sampleRecord({ upTo: 'decision-service' })
    const on = (asOf: string, shares?: number[]) =>
      deadlineWarnings(deadlinesOf(served, { law: before, asOf }), asOf, shares).map((item) => [
        item.deadline.rule,
        item.reached,
        item.daysLeft,
      ])
    expect(on('2026-11-17')).toEqual([])
    expect(on('2026-11-24')).toEqual([['penalty.payment', 0.5, 7]])
    expect(on('2026-11-30')).toEqual([['penalty.payment', 0.8, 1]])
    expect(on('2026-12-05')).toEqual([['penalty.payment', 0.8, -4]])
    expect(on('2026-11-20', [0.1])[0]).toEqual(['penalty.payment', 0.1, 11])
  })
})
