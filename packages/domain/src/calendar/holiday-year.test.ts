import { describe, expect, it } from 'vitest'
import { china } from '../law/china'
import { HolidayYear } from './holiday-year'

const notice = (days: HolidayYear['days'], papers = ['虚构']) => HolidayYear.safeParse({ year: 2027, papers, days })
const off = (date: string) => ({ name: '元旦', date, isOffDay: true })

describe('a holiday notice is of its year', () => {
  it('the built-in ones are; one may begin in the last month of the year before', () => {
    for (const year of china.holidayYears) expect(HolidayYear.safeParse(year).success).toBe(true)
    expect(notice([off('2026-12-31'), off('2027-01-01')]).success).toBe(true)
    expect(notice([], []).success).toBe(true)
  })

  // Each of these would have made the year count as announced, with the weekends alone.
  it.each([
    ['the days of another year', [off('2026-01-01')]],
    ['a day of the year after', [off('2027-01-01'), off('2028-01-01')]],
    ['a day twice', [off('2027-01-01'), { ...off('2027-01-01'), isOffDay: false }]],
    ['no day', []],
    ['only days to make up for', [{ ...off('2027-01-03'), isOffDay: false }]],
  ])('%s is refused', (_, days) => {
    expect(notice(days).success).toBe(false)
  })
})
