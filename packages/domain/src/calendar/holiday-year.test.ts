import { describe, expect, it } from 'vitest'
import { china } from '../law/china'
import { HolidayYear, holidayProblems } from './holiday-year'

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

  it('and why is said in both languages, under a name of its own', () => {
    const day = (date: string, isOffDay = true) => ({ date, isOffDay })
    const problems = (days: readonly { date: string; isOffDay: boolean }[], papers: readonly string[] = ['虚构']) =>
      holidayProblems({ year: 2027, papers, days })
    expect(problems([day('2026-12-31'), day('2027-01-01')])).toEqual([])
    expect(problems([], [])).toEqual([])
    expect(problems([day('2027-01-01'), day('2027-01-01')])).toEqual([
      { code: 'day-twice', zh: '2027-01-01出现两次', en: '2027-01-01 occurs twice' },
    ])
    expect(problems([day('2026-11-30'), day('2027-01-01')])).toEqual([
      { code: 'year', zh: '2026-11-30不属于2027年的安排', en: '2026-11-30 is no day of the notice for 2027' },
    ])
    expect(problems([day('2027-01-03', false)])).toEqual([
      { code: 'no-day-off', zh: '写明了通知，但没有一个放假日', en: 'there is a notice and no day off' },
    ])
  })

  it('a form or a file that is refused is told so too', () => {
    const refused = notice([off('2028-01-01')])
    expect(refused.error?.issues).toMatchObject([
      {
        code: 'custom',
        message: '2028-01-01 is no day of the notice for 2027',
        params: {
          problem: 'year',
          message: { zh: '2028-01-01不属于2027年的安排', en: '2028-01-01 is no day of the notice for 2027' },
        },
      },
    ])
  })
})
