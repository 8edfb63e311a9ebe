import { type CaseRecord, canonicalJson, procedures } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise, explainAppraisal } from '../appraisal'
import { determineReview, reExecute } from '../determine'
import { judgeValues, type RuleOutcome, RuleSet } from '../rule'
import { reviewRules } from '../rules'
import { lawfulExecution, lawfulLicence, lawfulMeasure, lawfulRevocation } from '../testing/lawful-others'
import { tampered } from '../testing/tamper'
import { CaseView, newestDay } from '../view/case-view'
import { checkCase, checkTrace, explainCheck } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }

const lawful = [
  lawfulLicence(),
  lawfulLicence({ kind: 'renewal' }),
  lawfulLicence({ decide: 'refuse' }),
  lawfulLicence({ heard: true }),
  lawfulRevocation(),
  lawfulMeasure(),
  lawfulMeasure(true),
  lawfulExecution(),
]

/** A lawful case up to some act, and the same tampered with. */
const begun = fc
  .tuple(fc.constantFrom(...lawful), fc.nat(30))
  .map(([record, upTo]) => ({ ...record, entries: record.entries.slice(0, upTo) }))
const broken = tampered(begun)

const outcomes = (record: CaseRecord, on = newestDay(record)): Map<string, RuleOutcome> => {
  const view = new CaseView(record, { ...context, on })
  const rules = reviewRules.for(view.procedure, view.on)
  return new Map(reviewRules.outcomes(view).map((outcome, i) => [rules[i]!.id, outcome]))
}
const better = (before: RuleOutcome | undefined, now: RuleOutcome | undefined): boolean =>
  now === 'met' && (before === 'not-met' || before === 'undetermined')

describe('whatever the history of a licence, measure or execution', { timeout: 60_000 }, () => {
  it('every rule answers, with and without trace alike, and the texts can be made [L3.1] [L3.2]', () => {
    const seen = new Set<RuleOutcome>()
    fc.assert(
      fc.property(fc.oneof(begun, broken), (record) => {
        const check = checkCase(record, context)
        const fast = outcomes(record)
        for (const { findings, notArising } of check.points) {
          for (const item of findings) expect(fast.get(item.rule)).toBe(item.outcome)
          for (const id of notArising) expect(fast.get(id)).toBe('not-arising')
        }
        for (const outcome of fast.values()) seen.add(outcome)
        expect(explainCheck(check).length).toBeGreaterThan(100)
        expect(explainAppraisal(appraise(record, context)).length).toBeGreaterThan(50)
      }),
      { numRuns: 120 },
    )
    expect([...seen].sort()).toEqual(['met', 'not-arising', 'not-met', 'undetermined'])
  })

  it('the same record gives identical bytes, its determination repeats, and the order of rules is nothing [L2.1]', () => {
    fc.assert(
      fc.property(
        broken,
        fc.shuffledSubarray([...reviewRules.rules], { minLength: reviewRules.rules.length }),
        (record, rules) => {
          const trace = canonicalJson(checkTrace(checkCase(record, context)))
          const shuffled = new RuleSet(reviewRules.id, rules)
          expect(canonicalJson(checkTrace(checkCase(structuredClone(record), { ...context, rules: shuffled })))).toBe(
            trace,
          )
          expect(reExecute(determineReview(record, context).determination, sampleLaw).same).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('taking away a value that a rule reads never helps [L3.2]', () => {
    fc.assert(
      fc.property(broken, (record) => {
        const view = new CaseView(record, context)
        for (const rule of reviewRules.for(view.procedure, view.on)) {
          if (rule.arises && rule.arises(view) !== true) continue
          const values = rule.reads(view)
          const before = judgeValues(rule, values)
          for (const key of rule.keys) {
            const now = judgeValues(rule, { ...values, [key]: undefined })
            expect(better(before, now), `${rule.id} without ${key}`).toBe(false)
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  /** Acts that speak for the agency: their absence must never help. */
  const proving = [
    'supplement',
    'technical-review-end',
    'hearing-report',
    'review-opinion',
    'delivery',
    'approval',
    'emergency-approval',
    'testing-end',
    'payment',
    'resume',
  ]
  /** Rules that look for a fault in each act: when the faulty act itself is gone, nothing at fault is left. */
  const faultInAnAct =
    /^(officers\.|powers\.(licence|coercion)-approved-by|documents\.\w+-number-of|law\.measure-basis|law\.measure-set)/
  /** Where less was paid, less was paid too much, and the instalments may fit again. */
  const ofPayments = [
    'discretion.execution-not-paid-twice',
    'discretion.execution-instalments-add-up',
    'facts.execution-still-unpaid',
  ]

  /** Acts that also begin a duty of the agency, or let its time run on: without them nothing is late yet. */
  const beginsAPeriod: Readonly<Record<string, readonly string[]>> = {
    supplement: ['procedure.licence-supplement-told-in-time'],
    'technical-review-end': ['procedure.licence-decided-in-time', 'procedure.licence-extended-before-the-end'],
    'testing-end': ['procedure.measure-in-period', 'procedure.measure-extended-before-the-end'],
    payment: ofPayments,
  }

  it('taking away an act that proves something never helps [L3.2] [L0.1]', () => {
    fc.assert(
      fc.property(broken, fc.constantFrom(...proving), (record, step) => {
        const entries = record.entries.filter((item) => item.step !== step)
        if (entries.length === record.entries.length) return
        const on = newestDay(record)
        const before = outcomes(record, on)
        const now = outcomes({ ...record, entries: entries.map((item, i) => ({ ...item, seq: i + 1 })) }, on)
        for (const [id, outcome] of now)
          if (!faultInAnAct.test(id) && !beginsAPeriod[step]?.includes(id))
            expect(better(before.get(id), outcome), `${id} without ${step}`).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('taking away an optional field of a payload never helps [L3.2]', () => {
    const optional = (record: CaseRecord): readonly { at: number; key: string }[] =>
      record.entries.flatMap((entry, at) => {
        const { complete, data } = procedures.get(record.procedure)!.steps[entry.step]!
        if (complete) return []
        return Object.keys(entry.data as object).flatMap((key) => {
          const { [key]: _, ...rest } = entry.data as Record<string, unknown>
          return data.safeParse(rest).success ? [{ at, key }] : []
        })
      })
    let tried = 0
    fc.assert(
      fc.property(broken, (record) => {
        const before = outcomes(record)
        for (const { at, key } of optional(record)) {
          tried++
          const { [key]: _, ...rest } = record.entries[at]!.data as Record<string, unknown>
          const now = outcomes({ ...record, entries: record.entries.with(at, { ...record.entries[at]!, data: rest }) })
          for (const [id, outcome] of now) expect(better(before.get(id), outcome), `${id} without ${key}`).toBe(false)
        }
      }),
      { numRuns: 100 },
    )
    expect(tried).toBeGreaterThan(30)
  })
})
