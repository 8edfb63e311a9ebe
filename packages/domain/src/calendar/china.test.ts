import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Calendar } from './calendar'
import { chinaCalendar, chinaHolidayYears } from './china'

const data = new URL('../../data/calendar/', import.meta.url)
const files = readdirSync(data).sort()

describe('the built-in years', () => {
  it('are those of the data files, day by day', () => {
    expect(chinaHolidayYears).toEqual(files.map((name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'))))
  })

  it('are written from the data: run scripts/announced.mjs after a change', () => {
    const script = fileURLToPath(new URL('../../scripts/announced.mjs', import.meta.url))
    expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' }).stderr).toBe('')
  })

  it('give one calendar, however often it is asked for', () => {
    expect(chinaCalendar()).toBe(chinaCalendar())
    expect(chinaCalendar().addWorkingDays('2026-09-24', 7)).toEqual({ date: '2026-10-12', provisional: false })
  })
})

describe('the edge of the calendar', () => {
  const until = (year: number) => new Calendar(chinaHolidayYears.filter((item) => item.year <= year))

  it('the end of a year whose next notice is not loaded is provisional: that notice may move its last days', () => {
    expect(until(2018).addWorkingDays('2018-12-26', 3)).toEqual({ date: '2018-12-31', provisional: true })
    expect(until(2019).addWorkingDays('2018-12-26', 3)).toEqual({ date: '2018-12-29', provisional: false })
    // 1 January 2019 is a Tuesday: the Saturday before it is 29 December.
    expect(until(2018).day('2018-12-28').provisional).toBe(false)
    expect(until(2018).day('2018-12-29').provisional).toBe(true)
  })

  it('reaches back to the Saturday before New Year, and to 29 December at the latest', () => {
    // 1 January 2023 is a Sunday, 1 January 2022 a Saturday, 1 January 2027 a Friday.
    for (const [year, last] of [
      [2022, '2022-12-28'],
      [2021, '2021-12-24'],
      [2026, '2026-12-25'],
    ] as const) {
      const calendar = until(year)
      expect(calendar.announcedBetween(last, last), last).toBe(true)
      const next = calendar.runs(last, `${year}-12-31`).at(-1)?.to
      expect(next).toBe(`${year}-12-31`)
      expect(calendar.announcedBetween(last, `${year}-12-31`)).toBe(false)
    }
  })
})
