import * as fns from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isPlainDate,
  weekday,
} from './plain-date'

// date-fns counts on `Date` objects in local time: another way to the same days, so it judges the one that counts numbers.
// Its years below 100 are years of the last century when a `Date` is made from parts: nothing here goes back so far.
const day = fc.integer({ min: dayNumber('0200-01-01'), max: dayNumber('9800-12-31') }).map(fromDayNumber)
const text = (date: Date): string => fns.format(date, 'yyyy-MM-dd')

describe('plain dates and date-fns', () => {
  it('add days alike, forwards and backwards', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60_000, max: 60_000 }), (date, n) => {
        expect(addDays(date, n)).toBe(text(fns.addDays(fns.parseISO(date), n)))
      }),
    )
  })

  it('add months alike, to the last day where there is no corresponding one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1200, max: 1200 }), (date, n) => {
        expect(addMonths(date, n)).toBe(text(fns.addMonths(fns.parseISO(date), n)))
      }),
    )
  })

  it('add months alike at every end of a month', () => {
    const ends = ['2023-12-31', '2024-01-31', '2024-02-29', '2025-01-29', '2025-01-30', '2025-01-31', '2026-08-31']
    for (const date of ends)
      for (let n = -25; n <= 25; n++)
        expect([date, n, addMonths(date, n)]).toEqual([date, n, text(fns.addMonths(fns.parseISO(date), n))])
  })

  it('count the days between alike, and the days of the week and of the month', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe(fns.differenceInCalendarDays(fns.parseISO(to), fns.parseISO(from)))
        expect(weekday(dayNumber(from))).toBe(fns.getDay(fns.parseISO(from)))
        expect(daysInMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)))).toBe(
          fns.getDaysInMonth(fns.parseISO(from)),
        )
      }),
    )
  })

  it('know the same days, among all that have the form of one', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const written = `${year}-${two(month)}-${two(date)}`
        expect([written, isPlainDate(written)]).toEqual([written, fns.isValid(fns.parseISO(written))])
      }),
    )
  })
})
