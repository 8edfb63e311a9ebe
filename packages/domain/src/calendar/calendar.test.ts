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

/** A notice with one day off, and what else it names. */
const file = (year: number, days: HolidayYear['days'] = []): HolidayYear => ({
  year,
  papers: ['虚构'],
  days: [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }, ...days],
})

describe('calendar of working days', () => {
  it('its data files follow the schema', () => {
    for (const year of chinaHolidayYears) expect(HolidayYear.parse(year)).toBeTruthy()
  })

  it.each([
    ['没有年份', { year: undefined }],
    ['年份不是整数', { year: 2027.5 }],
    ['年份在1990年以前', { year: 1989 }],
    ['年份在2200年以后', { year: 2201 }],
    ['没有通知', { papers: undefined }],
    ['通知为空', { papers: [''] }],
    ['通知没有标题', { notice: { title: '', number: 'x', grade: 'text' } }],
    ['通知没有文号', { notice: { title: 'x', number: '', grade: 'text' } }],
    ['通知没有来源等级', { notice: { title: 'x', number: 'x' } }],
    ['通知有多余的字段', { notice: { title: 'x', number: 'x', grade: 'text', url: 'x' } }],
    ['节日没有名称', { days: [{ name: '', date: '2027-01-01', isOffDay: true }] }],
    ['日期不存在', { days: [{ name: '元旦', date: '2027-02-29', isOffDay: true }] }],
    ['没有写明放假还是上班', { days: [{ name: '元旦', date: '2027-01-01' }] }],
  ])('a file is refused: %s', (_, change) => {
    const good = { year: 2027, papers: ['x'], days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }] }
    expect(HolidayYear.safeParse(good).success).toBe(true)
    expect(HolidayYear.safeParse({ ...good, ...change }).success).toBe(false)
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
    // The notice for 2027 may still move the days from the Saturday before New Year on.
    expect(china.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: true })
    expect(china.addWorkingDays('2026-12-24', 1)).toEqual({ date: '2026-12-25', provisional: false })
    expect(china.addWorkingDays('2017-12-28', 3).provisional).toBe(true)
    expect(china.day('2027-10-01')).toMatchObject({ kind: 'workday', provisional: true })
  })

  it('a year file without papers does not count as announced', () => {
    const empty = new Calendar([...chinaHolidayYears, { year: 2027, papers: [], days: [] }])
    expect(empty.addWorkingDays('2026-12-30', 5).provisional).toBe(true)
  })

  it('is provisional as soon as a count touches a year without a notice, in either direction', () => {
    expect(china.isAnnounced('2026-12-25')).toBe(true)
    expect(china.isAnnounced('2026-12-26')).toBe(false)
    expect(china.isAnnounced('2027-01-01')).toBe(false)
    expect(china.isAnnounced('2099-12-31')).toBe(false)
    for (const [a, b, announced] of [
      ['2018-01-01', '2026-12-25', true],
      ['2026-12-31', '2027-01-01', false],
      ['2017-12-31', '2018-01-01', false],
      ['2027-01-01', '2027-01-02', false],
    ] as const) {
      expect([a, b, china.announcedBetween(a, b)]).toEqual([a, b, announced])
      expect([b, a, china.announcedBetween(b, a)]).toEqual([b, a, announced])
    }
    expect(china.addWorkingDays('2027-01-05', -3)).toEqual({ date: '2026-12-31', provisional: true })
    expect(china.addWorkingDays('2026-12-25', -3)).toEqual({ date: '2026-12-22', provisional: false })
    expect(china.addWorkingDays('2018-01-03', -2)).toEqual({ date: '2017-12-29', provisional: true })
  })

  it('the day itself when it is a working day, else the next', () => {
    expect(china.rollForward('2026-09-30')).toEqual({ date: '2026-09-30', provisional: false })
    expect(china.rollForward('2026-10-01')).toEqual({ date: '2026-10-08', provisional: false })
    expect(china.rollForward('2026-10-10')).toEqual({ date: '2026-10-10', provisional: false })
    expect(china.addWorkingDays('2026-10-04', 0).date).toBe('2026-10-08')
  })

  // The notice of the next year may move the days around its 1 January: from the Saturday before, from 29 December at the latest.
  it.each([
    ['1 January is a Sunday', 2022, '2022-12-28', '2022-12-29'],
    ['a Monday', 2023, '2023-12-28', '2023-12-29'],
    ['a Wednesday', 2024, '2024-12-27', '2024-12-28'],
    ['a Friday', 2026, '2026-12-25', '2026-12-26'],
    ['a Saturday', 2021, '2021-12-24', '2021-12-25'],
  ])('the end of a year is open while the next notice is not loaded: %s', (_, year, known, open) => {
    const alone = new Calendar([file(year)])
    const both = new Calendar([file(year), file(year + 1)])
    expect([alone.isAnnounced(`${year}-01-01`), alone.isAnnounced(`${year - 1}-12-31`)]).toEqual([true, false])
    expect([alone.isAnnounced(known), alone.isAnnounced(open), alone.isAnnounced(`${year}-12-31`)]).toEqual([
      true,
      false,
      false,
    ])
    expect(both.announcedBetween(known, `${year}-12-31`)).toBe(true)
    expect(alone.addWorkingDays(known, 1).provisional).toBe(true)
    expect(both.addWorkingDays(known, 1).provisional).toBe(false)
  })

  it('names the kind of each day that a notice names', () => {
    const calendar = new Calendar([
      file(2026, [
        { name: '国庆节', date: '2026-10-01', isOffDay: true },
        { name: '国庆节', date: '2026-10-10', isOffDay: false },
        { name: '国庆节', date: '2026-10-12', isOffDay: false },
      ]),
    ])
    expect(
      ['2026-10-01', '2026-10-10', '2026-10-12', '2026-10-13', '2026-10-11'].map((date) => calendar.day(date).kind),
    ).toEqual(['holiday', 'make-up', 'workday', 'workday', 'weekend'])
    expect(
      calendar.runs('2026-10-08', '2026-10-14').map(({ from, to, days, reason }) => [from, to, days, reason.kind]),
    ).toEqual([
      ['2026-10-08', '2026-10-09', 2, 'workday'],
      ['2026-10-10', '2026-10-10', 1, 'make-up'],
      ['2026-10-11', '2026-10-11', 1, 'weekend'],
      ['2026-10-12', '2026-10-12', 1, 'workday'],
      ['2026-10-13', '2026-10-14', 2, 'workday'],
    ])
    expect(calendar.runs('2026-10-14', '2026-10-13')).toEqual([])
  })

  it('begins with 1990 and ends with 2099', () => {
    expect(china.isWorkingDay('1990-01-01')).toBe(true)
    expect(china.isWorkingDay('2099-12-31')).toBe(true)
    expect(china.countWorkingDays('2099-12-30', '2099-12-31')).toBe(1)
    expect(china.countWorkingDays('1990-01-01', '1990-01-02')).toBe(1)
    expect(china.day('2099-12-31')).toEqual({ date: '2099-12-31', kind: 'workday', working: true, provisional: true })
    for (const date of ['1989-12-31', '2100-01-01', '2100-12-31'])
      expect(() => china.isWorkingDay(date), date).toThrow(CalendarRangeError)
    expect(new CalendarRangeError()).toMatchObject({
      name: 'CalendarRangeError',
      code: 'calendar.range',
      message: '计算超出1990年至2099年的日历范围 / the count leaves the years 1990 to 2099',
    })
  })

  it('takes the files of years in any order, the later file of a year, and the name of its notice', () => {
    const year = (year: number, name: string, title?: string) => ({
      year,
      papers: ['x'],
      ...(title ? { notice: { title, number: '国办发明电〔2026〕0号', grade: 'unverified' as const } } : {}),
      days: [{ name, date: `${year}-03-03`, isOffDay: true }],
    })
    const mixed = new Calendar([year(2028, '甲'), year(2027, '乙'), year(2028, '丙', '示例通知')])
    expect(mixed.years).toEqual([2027, 2028])
    expect(mixed.day('2028-03-03')).toMatchObject({ name: '丙', notice: '示例通知' })
    expect(mixed.day('2027-03-03')).toMatchObject({
      name: '乙',
      notice: '国务院办公厅关于2027年部分节假日安排的通知',
    })
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
    expect(china.day('2026-11-21')).toEqual({
      date: '2026-11-21',
      kind: 'weekend',
      working: false,
      provisional: false,
    })
    expect(china.day('2022-12-31')).toMatchObject({ working: false, provisional: false })
    const monday = { year: 2027, papers: ['x'], days: [{ name: '测试', date: '2027-03-01', isOffDay: false }] }
    expect(new Calendar([monday]).day('2027-03-01')).toMatchObject({ kind: 'workday', working: true, name: '测试' })
  })

  it('joins days that are alike: what a count passes over', () => {
    const runs = china.runs('2026-09-28', '2026-10-12').map(({ from, to, days, reason }) => ({
      days: `${from} ${to} ${days}`,
      kind: reason.kind,
      name: reason.special?.name,
    }))
    expect(runs).toEqual([
      { days: '2026-09-28 2026-09-30 3', kind: 'workday', name: undefined },
      { days: '2026-10-01 2026-10-07 7', kind: 'holiday', name: '国庆节' },
      { days: '2026-10-08 2026-10-09 2', kind: 'workday', name: undefined },
      { days: '2026-10-10 2026-10-10 1', kind: 'make-up', name: '国庆节' },
      { days: '2026-10-11 2026-10-11 1', kind: 'weekend', name: undefined },
      { days: '2026-10-12 2026-10-12 1', kind: 'workday', name: undefined },
    ])
    expect(china.runs('2026-10-03', '2026-10-03')).toMatchObject([{ from: '2026-10-03', to: '2026-10-03', days: 1 }])
    expect(china.runs('2026-10-04', '2026-10-03')).toEqual([])
    expect(china.runs('1990-01-01', '1990-01-05')).toMatchObject([{ from: '1990-01-01', to: '1990-01-05', days: 5 }])
    expect(china.runs('2099-12-26', '2099-12-31')).toMatchObject([{ days: 2 }, { from: '2099-12-28', days: 4 }])
  })

  it('tells two holidays apart that follow each other', () => {
    const holiday = (name: string, date: string) => ({ name, date, isOffDay: true })
    const two = new Calendar([
      { year: 2027, papers: ['x'], days: [holiday('中秋节', '2027-09-15'), holiday('国庆节', '2027-09-16')] },
    ])
    expect(two.runs('2027-09-15', '2027-09-16').map((run) => run.reason.special?.name)).toEqual(['中秋节', '国庆节'])
  })

  it('refuses what is not a day or leaves its range', () => {
    for (const text of [
      '2026-02-29',
      '2026-02-30',
      '2026-01-00',
      '2026-01-011',
      '2026/01-01',
      '2026-01/01',
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
    expect(() => china.addWorkingDays('2026-01-05', 1.5)).toThrow('Days must be whole: 1.5')
    expect(() => china.runs('2026-02-29', '2026-03-01')).toThrow(InvalidDateError)
  })

  it('lands on working days, composes, is monotone, and counting is its inverse (property P1)', () => {
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

  it('equals the naive walk, forwards and backwards (property P2)', () => {
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

  it('one more holiday never moves a deadline earlier, one more make-up day never later (property P3)', () => {
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
