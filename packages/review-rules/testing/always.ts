import { type CaseRecord, canonicalJson, procedures } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import fc, { type Arbitrary } from 'fast-check'
import { expect } from 'vitest'
import { appraise, explainAppraisal } from '../src/appraisal'
import { checkCase, checkTrace, explainCheck } from '../src/check'
import { determineReview, reExecute } from '../src/determine'
import { judgeValues, type RuleOutcome, RuleSet } from '../src/rule'
import { reviewRules } from '../src/rules'
import { CaseView, newestDay } from '../src/view/case-view'

// What must hold of every record, whatever its procedure: the tests bring the records.

const context = { law: sampleLaw, registry: sampleRegistry }

/** What each rule says of a record on a day. */
export function outcomesOf(record: CaseRecord, on = newestDay(record, sampleLaw)): Map<string, RuleOutcome> {
  const view = new CaseView(record, { ...context, on })
  const rules = reviewRules.for(view.procedure, view.on, view.law)
  return new Map(reviewRules.outcomes(view).map((outcome, i) => [rules[i]!.id, outcome]))
}

const better = (before: RuleOutcome | undefined, now: RuleOutcome | undefined): boolean =>
  now === 'met' && (before === 'not-met' || before === 'undetermined')

/** Every rule answers, alike with and without trace, in texts that can be made; and every answer is seen at least once. */
export function answersAlways(records: Arbitrary<CaseRecord>, numRuns: number): void {
  const seen = new Set<RuleOutcome>()
  fc.assert(
    fc.property(records, (record) => {
      const check = checkCase(record, context)
      const fast = outcomesOf(record)
      for (const { findings, notArising } of check.points) {
        for (const item of findings) expect(fast.get(item.rule)).toBe(item.outcome)
        for (const id of notArising) expect(fast.get(id)).toBe('not-arising')
      }
      for (const outcome of fast.values()) seen.add(outcome)
      expect(explainCheck(check).length).toBeGreaterThan(100)
      expect(explainAppraisal(appraise(record, context)).length).toBeGreaterThan(50)
    }),
    { numRuns },
  )
  expect([...seen].sort()).toEqual(['met', 'not-arising', 'not-met', 'undetermined'])
}

/** The same record gives the same bytes, whatever the order of the rules, and its determination repeats. */
export function repeatsAlways(records: Arbitrary<CaseRecord>, numRuns: number): void {
  const shuffled = fc.shuffledSubarray([...reviewRules.rules], { minLength: reviewRules.rules.length })
  fc.assert(
    fc.property(records, shuffled, (record, rules) => {
      const others = new RuleSet(reviewRules.id, rules)
      expect(others.version).toBe(reviewRules.version)
      const trace = canonicalJson(checkTrace(checkCase(record, context)))
      expect(canonicalJson(checkTrace(checkCase(structuredClone(record), { ...context, rules: others })))).toBe(trace)
      expect(reExecute(determineReview(record, context).determination, sampleLaw).same).toBe(true)
    }),
    { numRuns },
  )
}

/** No rule comes from not met or undetermined to met when a value that it reads is taken away. */
export function noValueLess(records: Arbitrary<CaseRecord>, numRuns: number): void {
  fc.assert(
    fc.property(records, (record) => {
      const view = new CaseView(record, context)
      for (const rule of reviewRules.for(view.procedure, view.on, view.law)) {
        if (rule.arises && rule.arises(view) !== true) continue
        const values = rule.reads(view)
        const before = judgeValues(rule, values)
        for (const key of rule.keys) {
          const now = judgeValues(rule, { ...values, [key]: undefined })
          expect(better(before, now), `${rule.id} without ${key}`).toBe(false)
        }
      }
    }),
    { numRuns },
  )
}

/** Rules that look for a fault in each act: when the faulty act itself is gone, nothing at fault is left. */
const faultInAnAct = new RegExp(
  [
    '^officers\\.(certificate-each-act|certificate-number-kept|enough-at-each-act|handlers-act|role-each-act)$',
    '^officers\\.reviewer-(assigned|never-handles)$',
    '^officers\\.(licence|measure|coercion|execution)-',
    '^powers\\.(licence|coercion)-approved-by',
    '^documents\\.receipt-to-the-minute$',
    '^procedure\\.(\\w+-)?decision-confirmed$',
    '^documents\\.(\\w+-)?entered-in-time$',
    '^documents\\.\\w+-number-of',
    '^law\\.measure-(basis|set)',
  ].join('|'),
)

/**
 * No rule comes from not met or undetermined to met when all acts of a step are gone. The steps are those that speak for
 * the agency, each with the rules that it calls up itself: a period that the act begins, a burden that the act brings.
 */
export function noActLess(
  records: Arbitrary<CaseRecord>,
  steps: Readonly<Record<string, readonly string[]>>,
  numRuns: number,
): void {
  fc.assert(
    fc.property(records, fc.constantFrom(...Object.keys(steps)), (record, step) => {
      const entries = record.entries.filter((item) => item.step !== step)
      if (entries.length === record.entries.length) return
      const on = newestDay(record, sampleLaw)
      const before = outcomesOf(record, on)
      const now = outcomesOf({ ...record, entries: entries.map((item, i) => ({ ...item, seq: i + 1 })) }, on)
      for (const [id, outcome] of now)
        if (!faultInAnAct.test(id) && !steps[step]?.includes(id))
          expect(better(before.get(id), outcome), `${id} without ${step}`).toBe(false)
    }),
    { numRuns },
  )
}

/** No rule comes from not met or undetermined to met when an optional field of a payload is gone. */
export function noFieldLess(records: Arbitrary<CaseRecord>, numRuns: number, atLeast: number): void {
  let tried = 0
  fc.assert(
    fc.property(records, (record) => {
      const before = outcomesOf(record)
      record.entries.forEach((entry, at) => {
        const { complete, data } = procedures.get(record.procedure)!.steps[entry.step]!
        if (complete) return
        for (const key of Object.keys(entry.data as object)) {
          const { [key]: _, ...rest } = entry.data as Record<string, unknown>
          if (!data.safeParse(rest).success) continue
          tried++
          const now = outcomesOf({ ...record, entries: record.entries.with(at, { ...entry, data: rest }) })
          for (const [id, outcome] of now) expect(better(before.get(id), outcome), `${id} without ${key}`).toBe(false)
        }
      })
    }),
    { numRuns },
  )
  expect(tried).toBeGreaterThan(atLeast)
}
