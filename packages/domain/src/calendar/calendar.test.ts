import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, fromDayNumber, InvalidDateError } from '../date/plain-date'
import { Calendar, CalendarRangeError } from './calendar'
import { chinaHolidayYears } from './china'
import { HolidayYear } from './holiday-year'

const china = new Calendar(chinaHolidayYears)
/** The oracle mixes UTC and local time: west of Greenwich it answers for another day, so it is asked elsewhere only. */
const oracleWorks = new Date(2018, 0, 1).getTimezoneOffset() <= 0
const day = (from: string, to: string) => fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(fromDayNumber)

describe('calendar of working days', () => {
  it('its data files follow the schema', () => {
    for (const year of chinaHolidayYears) expect(HolidayYear.parse(year)).toBeTruthy()
  })

  it.each([
    ['2019-09-27', 7, '2019-10-12'],
    ['2020-01-20', 7, '2020-02-06'],
    ['2021-09-17', 5, '2021-09-26'],
    ['2023-09-27', 7, '2023-10-12'],
    ['2024-09-12', 3, '2024-09-18'],
    ['2025-01-24', 7, '2025-02-10'],
    ['2025-09-26', 20, '2025-10-30'],
    ['2026-02-12', 7, '2026-02-28'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-24', 7, '2026-10-12'],
    ['2026-09-30', 20, '2026-11-03'],
  ])('%s plus %i working days is %s', (start, n, due) => {
    expect(china.addWorkingDays(start, n)).toEqual({ date: due, provisional: false })
  })

  it.runIf(oracleWorks)('agrees with chinese-days on every day of 2018–2026', () => {
    for (let date = '2018-01-01'; date <= '2026-12-31'; date = addDays(date, 1))
      expect([date, china.isWorkingDay(date)]).toEqual([date, chineseDays.isWorkday(date)])
  })

  it('says that a year without a notice is provisional, before and after the announced ones', () => {
    expect(china.addWorkingDays('2026-12-30', 5)).toEqual({ date: '2027-01-06', provisional: true })
    expect(china.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false })
    expect(china.addWorkingDays('2017-12-28', 3).provisional).toBe(true)
    expect(china.day('2027-10-01')).toMatchObject({ kind: 'workday', provisional: true })
  })

  it('a year file without papers does not count as announced', () => {
    const empty = new Calendar([...chinaHolidayYears, { year: 2027, papers: [], days: [] }])
    expect(empty.addWorkingDays('2026-12-30', 5).provisional).toBe(true)
  })

  it('explains a day', () => {
    expect(china.day('2026-10-01')).toMatchObject({
      kind: 'holiday',
      name: '国庆节',
      notice: '国务院办公厅关于2026年部分节假日安排的通知',
    })
    expect(china.day('2026-10-10')).toMatchObject({ kind: 'make-up', working: true })
    expect(china.day('2022-12-31')).toMatchObject({
      kind: 'holiday',
      notice: '国务院办公厅关于2023年部分节假日安排的通知',
    })
    expect(china.day('2026-11-21')).toMatchObject({ kind: 'weekend' })
  })

  it('refuses what is not a day or leaves its range', () => {
    for (const text of [
      '2026-02-30',
      '2026-00-10',
      '2026-13-01',
      '2026-01-0:',
      '2026-01-1',
      '26-01-01xx',
      'abcd-ef-gh',
      '',
    ])
      expect(() => china.isWorkingDay(text), text).toThrow(InvalidDateError)
    expect(() => china.isWorkingDay('1989-12-31')).toThrow(CalendarRangeError)
    expect(() => china.addWorkingDays('2099-12-30', 400)).toThrow(CalendarRangeError)
    expect(() => china.addWorkingDays('2026-01-05', 1.5)).toThrow(RangeError)
  })

  it('lands on working days, composes, is monotone, and counting is its inverse', () => {
    fc.assert(
      fc.property(
        day('2018-01-01', '2030-12-31'),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (date, a, b) => {
          const once = china.addWorkingDays(date, a).date
          expect(china.isWorkingDay(once)).toBe(true)
          expect(china.addWorkingDays(once, b).date).toBe(china.addWorkingDays(date, a + b).date)
          expect(china.addWorkingDays(date, a + 1).date > once).toBe(true)
          expect(china.countWorkingDays(date, once)).toBe(a)
        },
      ),
    )
  })

  it('equals the naive walk, forwards and backwards', () => {
    const walk = (date: string, n: number): string => {
      let left = Math.abs(n)
      let at = date
      while (left > 0) {
        at = addDays(at, Math.sign(n))
        if (china.isWorkingDay(at)) left--
      }
      return at
    }
    fc.assert(
      fc.property(
        day('2018-01-01', '2027-12-31'),
        fc.integer({ min: -120, max: 120 }).filter((n) => n !== 0),
        (date, n) => {
          expect(china.addWorkingDays(date, n).date).toBe(walk(date, n))
        },
      ),
    )
  })

  it('one more holiday never moves a deadline earlier, one more make-up day never later', () => {
    const plus = (date: string, isOffDay: boolean) =>
      new Calendar([...chinaHolidayYears, { year: 2027, papers: ['x'], days: [{ name: '测试', date, isOffDay }] }])
    const without = new Calendar([...chinaHolidayYears, { year: 2027, papers: ['x'], days: [] }])
    fc.assert(
      fc.property(
        day('2027-01-01', '2027-12-31'),
        day('2027-01-01', '2027-11-30'),
        fc.integer({ min: 1, max: 60 }),
        (special, start, n) => {
          const base = without.addWorkingDays(start, n).date
          expect(plus(special, true).addWorkingDays(start, n).date >= base).toBe(true)
          expect(plus(special, false).addWorkingDays(start, n).date <= base).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })
})
