import * as fns from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber } from '../date/plain-date'
import { Calendar } from './calendar'

// Without notices a working day is a day from Monday to Friday, and that is what date-fns counts as well: another way to the
// same days. Notices are judged by chinese-days.
const weekdays = new Calendar([])
const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2098-12-31') }).map(fromDayNumber)

describe('a calendar without notices and date-fns', () => {
  it('know the same working days', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect([date, weekdays.isWorkingDay(date)]).toEqual([date, !fns.isWeekend(fns.parseISO(date))])
      }),
    )
  })

  it('add working days alike', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 250 }), (date, n) => {
        const theirs = fns.format(fns.addBusinessDays(fns.parseISO(date), n), 'yyyy-MM-dd')
        expect(weekdays.addWorkingDays(date, n)).toEqual({ date: theirs, provisional: true })
      }),
    )
  })
})
