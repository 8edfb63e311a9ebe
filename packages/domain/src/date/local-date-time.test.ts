import { describe, expect, it } from 'vitest'
import { later } from './later'
import { addHours, InvalidLocalTimeError, isLocalDateTime } from './local-date-time'

describe('a time at the place of the case', () => {
  it.each(['2026-02-28T00:00', '2026-02-28T09:59', '2026-02-28T19:30', '2026-02-28T23:59', '2024-02-29T12:00'])(
    '%s is one',
    (text) => {
      expect(isLocalDateTime(text)).toBe(true)
    },
  )

  it.each([
    '2026-02-30T08:00',
    '2026-02-28T24:00',
    '2026-02-28T30:00',
    '2026-02-28T08:60',
    '2026-02-28T8:00',
    '2026-02-28T08:00:00',
    '2026-02-28 08:00',
    'x2026-02-28T08:00',
    '2026-02-28T08:00x',
    '2026-02-28T08:0x',
    '2026-02-28T0x:00',
    '2026-02-28T2x:00',
    '2026-02-28',
    'T08:00',
    'T08:00T08:00',
    '',
    20260228,
    undefined,
    ['2026-02-28T08:00'],
  ])('%j is none', (value) => {
    expect(isLocalDateTime(value)).toBe(false)
  })

  it.each([
    ['2026-09-30T18:20', 24, '2026-10-01T18:20'],
    ['2026-09-30T18:20', 5, '2026-09-30T23:20'],
    ['2026-09-30T18:20', 6, '2026-10-01T00:20'],
    ['2026-09-30T18:20', -10, '2026-09-30T08:20'],
    ['2026-09-30T18:20', -19, '2026-09-29T23:20'],
    ['2026-09-30T01:05', 0, '2026-09-30T01:05'],
    ['2026-12-31T12:00', 61, '2027-01-03T01:00'],
  ])('%s and %i hours are %s', (time, hours, then) => {
    expect(addHours(time, hours)).toBe(then)
  })

  it('what is no time has no later one', () => {
    const fault = (() => {
      try {
        return addHours('2026-02-30T08:00', 1)
      } catch (error) {
        return error
      }
    })()
    expect(fault).toBeInstanceOf(InvalidLocalTimeError)
    expect(fault).toMatchObject({ code: 'date.invalid-time', name: 'InvalidLocalTimeError', value: '2026-02-30T08:00' })
    expect(String(fault)).toContain(
      '不是真实存在的时间，写作 YYYY-MM-DDTHH:mm / not a real time written YYYY-MM-DDTHH:mm: "2026-02-30T08:00"',
    )
  })
})

it('of two days the later', () => {
  expect(later('2026-02-28', '2026-03-01')).toBe('2026-03-01')
  expect(later('2026-03-01', '2026-02-28')).toBe('2026-03-01')
  expect(later('2026-03-01', '2026-03-01')).toBe('2026-03-01')
})
