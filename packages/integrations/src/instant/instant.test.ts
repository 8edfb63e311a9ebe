import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInChina, isToldNow, secondsOf, startOfDayInChina } from '.'

// From 1992 on: until 1991 China put its clocks forward in summer.
const instant = fc.date({
  min: new Date('1992-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})

describe('instants', () => {
  it('fall on the day that it is in China, wherever the machine stands', () => {
    expect(dayInChina(new Date('2026-09-28T15:59:59.999Z'))).toBe('2026-09-28')
    expect(dayInChina(new Date('2026-09-28T16:00:00Z'))).toBe('2026-09-29')
    expect(startOfDayInChina('2026-09-29')).toEqual(new Date('2026-09-28T16:00:00Z'))
    expect(startOfDayInChina('2026-09-29').toISOString()).toBe('2026-09-28T16:00:00.000Z')
  })

  it('a day begins at its beginning and holds everything until the next one begins', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const begin = startOfDayInChina(dayInChina(at))
        const past = at.getTime() - begin.getTime()
        expect(past).toBeGreaterThanOrEqual(0)
        expect(past).toBeLessThan(24 * 60 * 60 * 1000)
        expect(dayInChina(begin)).toBe(dayInChina(at))
        expect(dayInChina(new Date(begin.getTime() - 1))).not.toBe(dayInChina(at))
      }),
    )
  })

  it('are told now within ten minutes to either side', () => {
    const now = new Date('2026-09-28T02:00:00Z')
    const told = ['01:50:00.000Z', '02:10:00.000Z', '10:00:00+08:00', '01:49:59.999Z', '02:10:00.001Z']
    expect(told.map((time) => isToldNow(`2026-09-28T${time}`, now))).toEqual([true, true, true, false, false])
    expect(isToldNow('never', now)).toBe(false)
  })

  it('are whole seconds in a signature', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(secondsOf(at.toISOString())).toBe(Math.floor(at.getTime() / 1000))
      }),
    )
  })
})
