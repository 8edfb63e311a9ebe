import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  formatChineseDate,
  formatMonthDay,
  fromDayNumber,
  InvalidDateError,
  isPlainDate,
  PlainDate,
  weekday,
} from './plain-date'

/** From 0000-01-01 to 9999-12-31. */
const day = fc.integer({ min: -719_528, max: 2_932_896 })

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

  it.each([
    '0000-01-01',
    '0400-02-29',
    '1600-02-29',
    '1900-02-28',
    '2000-02-29',
    '2000-03-01',
    '2400-02-29',
    '9999-12-31',
  ])('%s, where a count of leap years turns, comes back from its number', (date) => {
    expect(fromDayNumber(dayNumber(date))).toBe(date)
    expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
  })

  it('know which days exist', () => {
    for (const text of ['0000-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '9999-12-31'])
      expect(isPlainDate(text), text).toBe(true)
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-1-01',
      '2026-01-00',
      '2026-00-10',
      '2026-13-01',
      '2026-01-0:',
      '2026-01-1/',
      '2026/01-01',
      '2026-01/01',
      '2026-01-011',
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
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -5000, max: 5000 }), (n, k) => {
        expect(daysBetween(fromDayNumber(n), addDays(fromDayNumber(n), k))).toBe(k)
      }),
    )
    expect(() => addDays('2026-02-30', 1)).toThrow(/2026-02-30/)
  })

  it('print as official documents do, without leading zeros', () => {
    expect(formatChineseDate('2026-09-08')).toBe('2026年9月8日')
    expect(formatChineseDate('2026-12-31')).toBe('2026年12月31日')
    expect(formatMonthDay('2026-10-01')).toBe('10月1日')
    expect(() => formatChineseDate('2026-9-8')).toThrow(InvalidDateError)
  })

  it('end with the year 9999 and begin with the year 0, since a year has four figures', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01')
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30')
    for (const leave of [
      () => addDays('9999-12-31', 1),
      () => addDays('0000-01-01', -1),
      () => addMonths('9999-12-31', 1),
      () => addMonths('0000-01-31', -1),
    ])
      expect(leave).toThrow(InvalidDateError)
  })

  it('are refused in words that say what a day looks like', () => {
    expect(new InvalidDateError('2026-02-30')).toMatchObject({
      name: 'InvalidDateError',
      code: 'date.invalid',
      value: '2026-02-30',
      message: '不是真实存在的日期，写作 YYYY-MM-DD / not a real date written YYYY-MM-DD: "2026-02-30"',
    })
    expect(() => addMonths('2026-02-30', 1)).toThrow(InvalidDateError)
    expect(() => daysBetween('2026-02-01', '2026-02-30')).toThrow(InvalidDateError)
    expect(PlainDate.safeParse('2026-02-30').error?.issues).toMatchObject([
      { message: 'must be a real date written YYYY-MM-DD', path: [] },
    ])
    expect(PlainDate.parse('2026-02-28')).toBe('2026-02-28')
    expect(z.toJSONSchema(PlainDate)).toMatchObject({ type: 'string', format: 'date', title: '日期' })
  })
})
