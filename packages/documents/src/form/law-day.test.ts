import { china, lawBook } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { demandNotice } from '../forms/execution/demand-notice'
import { hearingNotice } from '../forms/notice/hearing-notice'
import { checkForm } from './check'
import { LawDay, nationalLaw } from './law-day'

const day = new LawDay(nationalLaw(), '2026-09-28')
const silent = new LawDay(lawBook({ ...china, periods: [] }), '2026-09-28')
/** What a form lacks; nothing when it passes. */
const lacks = (check: () => unknown): string[] => {
  try {
    check()
    return []
  } catch (error) {
    return (error as { findings: { code: string }[] }).findings.map(({ code }) => code)
  }
}

describe('the law of the day of a document', () => {
  it('counts a length only in the unit in which the document states it', () => {
    expect(day.length('remedy.reconsideration', 'calendar-day')).toBe(60)
    expect(day.length('remedy.reconsideration', 'month')).toBeUndefined()
    expect(silent.length('remedy.reconsideration', 'calendar-day')).toBeUndefined()
  })

  it('a silent law book lets nothing pass', () => {
    expect(silent.reaches('execution.after-demand', '2026-09-28', '2027-09-28')).toBe(false)
    expect(silent.inTimeFor('penalty.hearing-notice', '2026-01-05', '2026-10-12')).toBe(false)
    expect(silent.within('licence.supplement-notice', '2026-09-28', '2026-09-28')).toBe(false)
    expect(silent.over('execution.after-demand', '2026-01-05', '2026-09-28')).toBe(false)
  })

  // Seven working days before 2026-10-12 lie before the National Day holiday: the fourteen days after 09-28 are too few.
  it.each([
    ['2026-09-24', []],
    ['2026-09-25', ['content.seven-days']],
    ['2026-09-28', ['content.seven-days']],
  ])('a notice of %s of a hearing on 2026-10-12', (on, expected) => {
    const data = { ...hearingNotice.sample, on, at: '2026-10-12T09:00' }
    expect(lacks(() => checkForm(hearingNotice, data))).toEqual(expected)
  })

  it.each([
    ['2026-10-13', ['content.ten-days']],
    ['2026-10-19', []],
  ])('ten working days to perform from 2026-09-28 are not over on %s', (deadline, expected) => {
    const data = { ...demandNotice.sample, servedOn: '2026-03-20', on: '2026-09-28', deadline }
    expect(lacks(() => checkForm(demandNotice, data))).toEqual(expected)
  })
})
