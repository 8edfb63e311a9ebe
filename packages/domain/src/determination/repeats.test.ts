import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRecord } from '../../testing'
import { latest } from '../case/record/state'
import { replay } from '../handling/handling'
import { determinationRepeats } from './repeats'

const stored = latest(replay(sampleRecord()), 'review-determination')!.data.determination

describe('a determination on record, executed again', () => {
  it('repeats, however often it is asked', () => {
    expect([1, 2].map(() => determinationRepeats(stored, sampleLaw))).toEqual([true, true])
  })

  it('does not where another answer stands there; under another law book nobody can tell', () => {
    const other = { ...stored, outcome: 'not-required' }
    expect(determinationRepeats(other, sampleLaw)).toBe(false)
    expect(determinationRepeats({ ...other, lawDigest: '0'.repeat(64) }, sampleLaw)).toBeUndefined()
  })

  it('is none where it holds no facts, or nothing at all', () => {
    for (const none of [undefined, null, 'required', {}, { ...stored, facts: { fine: {} } }, { ...stored, on: 'soon' }])
      expect(determinationRepeats(none, sampleLaw)).toBeUndefined()
  })
})
