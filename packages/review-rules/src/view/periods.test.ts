import { china, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { edit, entry, lawful } from '../../testing/edit-record'
import { checkCase } from '../check'

/** Decided before the Spring Festival of 2027 and served after it. */
const around = (served: string) => {
  const moved = entry(lawful(), 'decision', () => ({ on: '2027-02-03' }))
  return edit(
    entry(moved, 'decision-service', () => ({ on: served })),
    'decision-service',
    () => ({ receivedOn: served }),
  )
}
const announced = lawBook(china, liaoning, {
  ...sampleBureau,
  holidayYears: [
    {
      year: 2027,
      papers: ['https://example.com/2027'],
      days: ['05', '08', '09', '10', '11', '12'].map((day) => ({
        name: '春节',
        date: `2027-02-${day}`,
        isOffDay: true,
      })),
    },
  ],
})
const found = (served: string, law = sampleLaw, rule = 'procedure.served-in-time') =>
  checkCase(around(served), { law, registry: sampleRegistry })
    .points.flatMap(({ findings }) => findings)
    .find((item) => item.rule === rule)

describe('a period through a year whose days off are not announced', () => {
  it('is not called late: what is missing is the announcement [L3.2]', () => {
    expect(found('2027-02-12')?.outcome).toBe('met')
    expect(found('2027-02-18')).toMatchObject({
      outcome: 'undetermined',
      missing: ['2027年放假安排 calendar.2027'],
      cure: { zh: '请补充：2027年放假安排' },
    })
    expect([found('2027-02-18', announced)?.outcome, found('2027-03-10', announced)?.outcome]).toEqual([
      'met',
      'not-met',
    ])
  })

  it('is late when it counts every day and nothing moves its end [L3.2]', () => {
    expect(found('2027-02-12', sampleLaw, 'procedure.decided-in-time')).toMatchObject({
      outcome: 'not-met',
      read: { keepBy: '2027-01-13', ended: '2027-02-03' },
    })
  })
})
