import { describe, expect, it } from 'vitest'
import { Calendar } from '../calendar/calendar'
import { chinaHolidayYears } from '../calendar/china'
import { addHours, InvalidLocalTimeError, isLocalDateTime } from '../date/local-date-time'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { count, HourPeriodError } from './count'
import { deadline, UnknownPeriodError } from './deadline'
import { deadlineFromHour, NotHourPeriodError } from './hour-deadline'

const law = lawBook(china)
const calendar = new Calendar(chinaHolidayYears)
const spans = (...texts: string[]) =>
  texts.map((text) => {
    const [from = '', to = from] = text.split(' .. ')
    return { from, to, reason: '检验' }
  })

describe('time that does not count', () => {
  // 90 days from 25 June 2026 end on 23 September.
  it.each([
    ['没有', [], '2026-09-23'],
    ['期间内十日', ['2026-07-10 .. 2026-07-19'], '2026-10-03'],
    ['期间内一日', ['2026-07-10'], '2026-09-24'],
    ['期间的第一日', ['2026-06-26'], '2026-09-24'],
    ['开始之日本来就不计', ['2026-06-25'], '2026-09-23'],
    ['自开始之日起三日，只有两日在期间内', ['2026-06-25 .. 2026-06-27'], '2026-09-25'],
    ['开始以前的', ['2026-06-01 .. 2026-06-24'], '2026-09-23'],
    ['自开始以前延续到期间内', ['2026-06-20 .. 2026-06-27'], '2026-09-25'],
    ['期间的最后一日', ['2026-09-23'], '2026-09-24'],
    ['届满次日起的，不再影响', ['2026-09-24 .. 2026-10-10'], '2026-09-23'],
    ['自最后一日延续到届满之后', ['2026-09-23 .. 2026-10-02'], '2026-10-03'],
    ['顺延之后落入期间内的', ['2026-09-20 .. 2026-09-21', '2026-09-25 .. 2026-09-26'], '2026-09-27'],
    ['两段相同，只计一次', ['2026-07-10 .. 2026-07-19', '2026-07-10 .. 2026-07-19'], '2026-10-03'],
    ['两段重叠', ['2026-07-10 .. 2026-07-15', '2026-07-12 .. 2026-07-19'], '2026-10-03'],
    ['两段重叠，后开始的先写', ['2026-07-12 .. 2026-07-19', '2026-07-10 .. 2026-07-15'], '2026-10-03'],
    ['一段包含另一段', ['2026-07-10 .. 2026-07-19', '2026-07-12 .. 2026-07-13'], '2026-10-03'],
    ['两段相接', ['2026-07-10 .. 2026-07-14', '2026-07-15 .. 2026-07-19'], '2026-10-03'],
    ['两段分开', ['2026-07-10 .. 2026-07-14', '2026-08-15 .. 2026-08-19'], '2026-10-03'],
    ['起止颠倒的一段是空的', ['2026-07-19 .. 2026-07-10'], '2026-09-23'],
  ])('九十日：%s → %s', (_, excluded, raw) => {
    expect(deadline(law, 'penalty.decision-period', '2026-06-25', { excluded: spans(...excluded) })?.raw).toBe(raw)
  })

  // Five working days from Monday 2 November 2026 end on Monday 9 November.
  it.each([
    ['没有', [], '2026-11-09'],
    ['两个工作日', ['2026-11-04 .. 2026-11-05'], '2026-11-11'],
    ['一个周末，本来就不计', ['2026-11-07 .. 2026-11-08'], '2026-11-09'],
    ['星期五到星期一，两个工作日', ['2026-11-06 .. 2026-11-09'], '2026-11-11'],
    ['第一个工作日', ['2026-11-03'], '2026-11-10'],
    ['最后一日', ['2026-11-09'], '2026-11-10'],
    ['届满次日', ['2026-11-10'], '2026-11-09'],
    ['两段', ['2026-11-03', '2026-11-05'], '2026-11-11'],
  ])('五个工作日：%s → %s', (_, excluded, raw) => {
    expect(deadline(law, 'penalty.hearing-request', '2026-11-02', { excluded: spans(...excluded) })?.raw).toBe(raw)
  })

  // Three months from 20 January 2020, for which the law counted in months, end on 20 April.
  it('after months, the days follow', () => {
    const excluded = spans('2020-02-03 .. 2020-02-12')
    expect(deadline(law, 'penalty.decision-period', '2020-01-20', { excluded })?.raw).toBe('2020-04-30')
  })
})

describe('the end of a count', () => {
  it('is provisional when moving it leaves the announced years', () => {
    const until2022 = new Calendar(chinaHolidayYears.filter(({ year }) => year <= 2022))
    expect(count(until2022, '2022-12-21', { amount: 10, unit: 'calendar-day' })).toEqual({
      raw: '2022-12-31',
      due: '2023-01-02',
      provisional: true,
    })
    expect(count(until2022, '2022-12-18', { amount: 10, unit: 'calendar-day' })).toEqual({
      raw: '2022-12-28',
      due: '2022-12-28',
      provisional: false,
    })
    expect(count(until2022, '2022-12-22', { amount: 11, unit: 'calendar-day' }).provisional).toBe(true)
  })

  it('backwards, stays on a working day and leaves a day off for the one before', () => {
    const days = { amount: 7, unit: 'calendar-day' } as const
    expect(count(calendar, '2026-11-20', days, true)).toEqual({
      raw: '2026-11-13',
      due: '2026-11-13',
      provisional: false,
    })
    expect(count(calendar, '2026-11-21', days, true)).toEqual({
      raw: '2026-11-14',
      due: '2026-11-13',
      provisional: false,
    })
  })

  it.each([
    ['month', '2026-04-30'],
    ['year', '2029-01-31'],
  ] as const)('three of the unit %s from 31 January', (unit, raw) => {
    expect(count(calendar, '2026-01-31', { amount: 3, unit }).raw).toBe(raw)
  })
})

describe('mistakes of a programmer', () => {
  it('are named, each with what to do', () => {
    expect(() => count(calendar, '2026-01-05', { amount: 24, unit: 'hour' })).toThrow(HourPeriodError)
    expect(new HourPeriodError()).toMatchObject({
      name: 'HourPeriodError',
      code: 'deadline.hours',
      message: '以小时计的期间自事件发生时刻起算 / a period in hours runs from a time of day, not from a day',
    })
    expect(new UnknownPeriodError('no.such')).toMatchObject({
      name: 'UnknownPeriodError',
      code: 'deadline.unknown-rule',
      rule: 'no.such',
      message:
        '没有期限 no.such。全部期限见 zhifa-domain deadline --list / no such period: no.such. zhifa-domain deadline --list shows all',
    })
    expect(new NotHourPeriodError('penalty.payment')).toMatchObject({
      name: 'NotHourPeriodError',
      code: 'deadline.not-hours',
      rule: 'penalty.payment',
      message: '该期限不以小时计，请按日计算 / penalty.payment does not run in hours: use deadline() with a day',
    })
    expect(new InvalidLocalTimeError('now')).toMatchObject({
      name: 'InvalidLocalTimeError',
      code: 'date.invalid-time',
      value: 'now',
      message: '不是真实存在的时间，写作 YYYY-MM-DDTHH:mm / not a real time written YYYY-MM-DDTHH:mm: "now"',
    })
  })
})

describe('a time of day', () => {
  it.each(['2026-09-30T00:00', '2026-09-30T09:59', '2026-09-30T19:00', '2026-09-30T23:59'])('%s is one', (text) => {
    expect(isLocalDateTime(text)).toBe(true)
  })

  it.each([
    ['没有这一天', '2026-09-31T08:00'],
    ['没有二十四时', '2026-09-30T24:00'],
    ['没有六十分', '2026-09-30T08:60'],
    ['有秒', '2026-09-30T08:00:00'],
    ['有时区', '2026-09-30T08:00Z'],
    ['前面有别的', '2026-09-30 2026-09-30T08:00'],
    ['不是文字', 202609300800],
    ['没有', undefined],
  ])('%s: %s is none', (_, value) => {
    expect(isLocalDateTime(value)).toBe(false)
  })

  it('a start that is none is refused before anything is looked up', () => {
    expect(() => deadlineFromHour(law, 'coercion.emergency-approval', '2026-09-30')).toThrow(InvalidLocalTimeError)
    expect(() => addHours('2026-09-30T08:00:00', 1)).toThrow(InvalidLocalTimeError)
  })

  it('the rule of the day holds until its last minute, and its doubt and note are told', () => {
    const rule = 'demo.hours'
    const cites = ['行政强制法 19']
    const demo = lawBook(china, {
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
          id: rule,
          title: '演示',
          new: true,
          event: '开始之时',
          duty: 'agency',
          versions: [
            {
              from: '2018-01-01',
              until: '2026-06-30',
              amount: 24,
              unit: 'hour',
              cites,
              grade: 'secondary',
              note: '演示',
            },
            { from: '2026-07-01', amount: 12, unit: 'hour', cites, grade: 'text' },
          ],
        },
      ],
    })
    expect(deadlineFromHour(demo, rule, '2026-06-30T23:59')).toEqual({
      rule,
      title: '演示',
      duty: 'agency',
      event: '开始之时',
      start: '2026-06-30T23:59',
      due: '2026-07-01T23:59',
      amount: 24,
      unit: 'hour',
      citations: [{ statute: '行政强制法', article: 19 }],
      grade: 'secondary',
      note: '演示',
      explanation:
        '开始之时为2026年6月30日23时59分，自该时起连续计算24小时，休息日不扣除；届满于2026年7月1日23时59分。依据《行政强制法》第十九条。【期限依二手资料，请核对原文】',
    })
    const later = deadlineFromHour(demo, rule, '2026-07-01T00:00')
    expect(later).toMatchObject({ due: '2026-07-01T12:00', grade: 'text' })
    expect(later).not.toHaveProperty('note')
  })
})
