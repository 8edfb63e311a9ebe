import { expect, it } from 'vitest'
import { sampleRecord } from '../../../testing'
import { madeAt } from './made-at'

it('an act is on record with the last word that it needed, and not on the day that it says', () => {
  const [entry] = sampleRecord({ upTo: 'intake' }).entries
  const { entered, confirmations = [] } = entry!
  expect(madeAt(entry!)).toBe(entered!.at)
  const late = confirmations.map((word, i) => (i === 0 ? { ...word, at: '2026-12-01T08:00' } : word))
  expect(madeAt({ ...entry!, confirmations: late })).toBe('2026-12-01T08:00')
  expect(madeAt({ confirmations })).toBeUndefined()
})
