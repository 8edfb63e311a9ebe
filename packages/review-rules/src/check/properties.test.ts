import { type CaseRecord, openCase } from '@zhifa/domain'
import { performByAll, sampleActs, sampleHead, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersAlways, noActLess, noFieldLess, noValueLess, outcomesOf, repeatsAlways } from '../../testing/always'
import { tampered } from '../../testing/tamper'
import { ruleSet } from '../rule'
import { reviewRules } from '../rules'
import { CaseView } from '../view/case-view'

const context = { law: sampleLaw, registry: sampleRegistry }
const end = '2026-11-20'
const scripted = sampleActs(end)
const officers = [...sampleRegistry.officers.keys()]

/** Histories that `perform` let through: the sample's acts, in order or not, by these people or others. */
const histories = fc
  .array(
    fc.record({
      at: fc.nat(scripted.length - 1),
      by: fc.option(fc.uniqueArray(fc.constantFrom(...officers), { minLength: 1, maxLength: 3 }), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .chain((noise) => fc.tuple(fc.nat(scripted.length), fc.constant(noise)))
  .map(([upTo, noise]) => {
    // Acts of the sample, whose types nobody knows after they were mixed.
    let record: CaseRecord = openCase('penalty.ordinary', { id: 'random', ...sampleHead })
    const attempt = (at: number, by?: string[]): void => {
      const act = structuredClone(scripted[at]!(record))
      const done = performByAll(record, { ...act, ...(by ? { by } : {}) }, context)
      if (done.ok) record = done.record
    }
    for (let at = 0; at < upTo; at++) attempt(at)
    for (const { at, by } of noise) attempt(at, by)
    return record
  })

const broken = tampered(histories)

describe('whatever the history', { timeout: 60_000 }, () => {
  it('every rule answers, with and without trace alike, and the texts can be made [L3.1] [L3.2]', () =>
    answersAlways(fc.oneof(histories, broken), 120))

  it('the same record gives identical bytes, its determination repeats, and the order of rules is nothing [L2.1] [L3.1]', () =>
    repeatsAlways(fc.oneof(histories, broken), 60))

  it('a rule alone says what it says among the others', () => {
    fc.assert(
      fc.property(broken, fc.constantFrom(...reviewRules.rules), (record, rule) => {
        const alone = ruleSet('one', rule).outcomes(new CaseView(record, context))[0]
        expect(alone).toBe(outcomesOf(record).get(rule.id))
      }),
      { numRuns: 100 },
    )
  })
})

describe('taking a fact away', { timeout: 60_000 }, () => {
  it('any value that a rule reads: never from not met or undetermined to met [L3.2]', () => noValueLess(broken, 80))

  /** Acts that speak for the agency: their absence must never help. An act that burdens (a request, a complaint) is no fact. */
  const proving = {
    intake: [],
    filing: [],
    // A later end of the investigation voids the review before it (行政处罚法第五十八条): without it the review stands again.
    'investigation-end': ['procedure.review-passed'],
    'review-opinion': [],
    'notice-service': [],
    'defence-review': [],
    payment: [],
  }

  it('any act that proves something: never from not met or undetermined to met [L3.2] [L0.1]', () =>
    noActLess(broken, proving, 150))

  it('any optional field of a payload: never from not met or undetermined to met [L3.2]', () =>
    noFieldLess(broken, 25, 50))
})
