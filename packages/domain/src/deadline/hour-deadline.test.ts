import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours, InvalidLocalTimeError, isLocalDateTime } from '../date/local-date-time'
import { addDays } from '../date/plain-date'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { UnknownPeriodError } from './deadline'
import { deadlineFromHour, NotHourPeriodError } from './hour-deadline'

const law = lawBook(china)

describe('period in hours', () => {
  it('runs from the event itself, through the night, the holiday and the end of the year', () => {
    const rule = 'coercion.emergency-approval'
    expect(deadlineFromHour(law, rule, '2026-09-30T18:20')?.due).toBe('2026-10-01T18:20')
    expect(deadlineFromHour(law, rule, '2028-02-28T00:00')?.due).toBe('2028-02-29T00:00')
    expect(deadlineFromHour(law, rule, '2026-12-31T23:59')).toMatchObject({ due: '2027-01-01T23:59', grade: 'text' })
    expect(deadlineFromHour(law, rule, '2026-09-30T08:05')?.explanation).toBe(
      '当场实施行政强制措施时为2026年9月30日8时05分，自该时起连续计算24小时，休息日不扣除；届满于2026年10月1日8时05分。依据《行政强制法》第十九条。',
    )
  })

  it('says how well it is known, and gives nothing where there is no rule yet', () => {
    const rule = 'penalty.crime-transfer-handover'
    // 行政执法机关移送涉嫌犯罪案件的规定（2020年修订）第五条第二款 was read; what stood before 2020-08-07 is inferred.
    expect(deadlineFromHour(law, rule, '2026-01-01T10:00')).toMatchObject({ grade: 'text' })
    expect(deadlineFromHour(law, rule, '2019-01-01T10:00')).toMatchObject({ grade: 'secondary' })
    expect(deadlineFromHour(law, 'coercion.emergency-approval', '2011-12-31T23:59')).toBeUndefined()
  })

  it('refuses another unit, an unknown rule and text that is not a time', () => {
    expect(() => deadlineFromHour(law, 'penalty.payment', '2026-09-30T08:05')).toThrow(NotHourPeriodError)
    expect(() => deadlineFromHour(law, 'no.such', '2026-09-30T08:05')).toThrow(UnknownPeriodError)
    for (const text of ['2026-09-30', '2026-02-30T08:00', '2026-09-30T24:00', '2026-09-30T08:60', '2026-09-30 08:00'])
      expect(() => addHours(text, 1)).toThrow(InvalidLocalTimeError)
    expect(() => deadlineFromHour(law, 'coercion.emergency-approval', 'now')).toThrow(InvalidLocalTimeError)
  })

  it('hours add up: there and back, and twenty-four make a day', () => {
    const time = fc
      .tuple(fc.nat(20_000), fc.nat(23), fc.nat(59))
      .map(([d, h, m]) => `${addDays('1995-01-01', d)}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    fc.assert(
      fc.property(time, fc.integer({ min: -500, max: 500 }), (start, n) => {
        const end = addHours(start, n)
        expect(isLocalDateTime(end)).toBe(true)
        expect(addHours(end, -n)).toBe(start)
        expect(addHours(start, 24)).toBe(`${addDays(start.slice(0, 10), 1)}${start.slice(10)}`)
        expect(end > start).toBe(n > 0)
      }),
    )
  })
})
