import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  formatChineseDate,
  fromDayNumber,
  isPlainDate,
  weekday,
} from './plain-date'

const day = fc.integer({ min: -200_000, max: 200_000 })

describe('plain dates', () => {
  it('agree with the Gregorian calendar of the platform on every day tried, in any time zone', () => {
    fc.assert(
      fc.property(day, (n) => {
        const date = fromDayNumber(n)
        expect(date).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(date)).toBe(n)
        expect(weekday(n)).toBe(new Date(n * 86_400_000).getUTCDay())
      }),
    )
  })

  it('know which days exist', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isPlainDate(text), text).toBe(true)
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-1-01',
      '2026-01-0:',
      '',
      ' 2026-01-01',
      null,
      20260101,
    ])
      expect(isPlainDate(text), String(text)).toBe(false)
  })

  it('add months to the corresponding day or the last of the month (民法典第二百零二条)', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2024-02-29', 24)).toBe('2026-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  })

  it('adding days and counting them are inverses', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (n, k) => {
        expect(daysBetween(fromDayNumber(n), addDays(fromDayNumber(n), k))).toBe(k)
      }),
    )
    expect(() => addDays('2026-02-30', 1)).toThrow(/2026-02-30/)
  })

  it('print as official documents do', () => expect(formatChineseDate('2026-09-08')).toBe('2026年9月8日'))
})
