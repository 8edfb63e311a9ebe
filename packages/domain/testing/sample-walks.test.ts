import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../src/case/record/entry'
import { replay } from '../src/handling/handling'
import {
  sampleCancellation,
  sampleExecution,
  sampleInspection,
  sampleLicence,
  sampleMeasure,
  sampleNonAcceptance,
  sampleOnTheSpot,
} from './index'

const walks: readonly [string, () => CaseRecord, string][] = [
  ['a licence granted', () => sampleLicence(), 'archived'],
  ['a renewal refused', () => sampleLicence({ kind: 'renewal', decide: 'refuse' }), 'archived'],
  ['an application not accepted', sampleNonAcceptance, 'not-accepted'],
  ['a licence cancelled', sampleCancellation, 'cancelled'],
  ['a sealing released', () => sampleMeasure(), 'archived'],
  [
    'goods seized in an emergency and destroyed',
    () => sampleMeasure({ kind: 'seizure', emergency: true, end: 'disposal' }),
    'archived',
  ],
  ['an inspection with a correction', sampleInspection, 'archived'],
  ['a penalty on the spot', sampleOnTheSpot, 'archived'],
  ['a fine that a court enforced', sampleExecution, 'archived'],
]

describe('the sample cases of the other procedures', () => {
  it.each(walks)('%s: every act passes the checks of its procedure [R0.1]', (_, make, phase) => {
    expect(replay(make()).phase).toBe(phase)
  })
})
