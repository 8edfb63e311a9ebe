import { sampleCrimeReturned, sampleCrimeTransfer, samplePlan } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { answersAlways, noActLess, noFieldLess, noValueLess, repeatsAlways } from '../../testing/always'
import { lawfulExecution, lawfulLicence, lawfulMeasure, lawfulRevocation } from '../../testing/lawful-others'
import { tampered } from '../../testing/tamper'

const lawful = [
  lawfulLicence(),
  lawfulLicence({ kind: 'renewal' }),
  lawfulLicence({ decide: 'refuse' }),
  lawfulLicence({ heard: true }),
  lawfulRevocation(),
  lawfulMeasure(),
  lawfulMeasure(true),
  lawfulExecution(),
  sampleCrimeTransfer(),
  sampleCrimeReturned(),
  samplePlan(),
]

/** A lawful case up to some act, and the same tampered with. */
const begun = fc
  .tuple(fc.constantFrom(...lawful), fc.nat(30))
  .map(([record, upTo]) => ({ ...record, entries: record.entries.slice(0, upTo) }))
const broken = tampered(begun)

/** Acts that speak for the agency, with the rules that they call up themselves: their absence must never help. */
const proving = {
  // Each begins a duty of the agency, or lets its time run on: without it nothing is late yet.
  supplement: ['procedure.licence-supplement-told-in-time'],
  'technical-review-end': [
    'procedure.licence-decided-in-time',
    'procedure.licence-extended-before-the-end',
    'procedure.licence-technical-time-told',
  ],
  'testing-end': ['procedure.measure-in-period', 'procedure.measure-extended-before-the-end'],
  'hearing-report': [],
  'review-opinion': [],
  delivery: [],
  // A proposal to the head calls for a review of its own.
  approval: ['procedure.coercion-review-passed'],
  'emergency-approval': [],
  // Where less was paid, less was paid too much, and the instalments may fit again.
  payment: [
    'discretion.execution-not-paid-twice',
    'discretion.execution-instalments-add-up',
    'facts.execution-still-unpaid',
  ],
  resume: [],
}

describe('whatever the history of a licence, measure, execution or transfer', { timeout: 60_000 }, () => {
  it('every rule answers, with and without trace alike, and the texts can be made [L3.1] [L3.2]', () =>
    answersAlways(fc.oneof(begun, broken), 120))

  it('the same record gives identical bytes, its determination repeats, and the order of rules is nothing [L2.1]', () =>
    repeatsAlways(broken, 40))

  it('taking away a value that a rule reads never helps [L3.2]', () => noValueLess(broken, 80))

  it('taking away an act that proves something never helps [L3.2] [L0.1]', () => noActLess(broken, proving, 150))

  it('taking away an optional field of a payload never helps [L3.2]', () => noFieldLess(broken, 100, 30))
})
