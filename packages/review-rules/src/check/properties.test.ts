import { type Act, type CaseRecord, canonicalJson, openCase, perform, procedures } from '@zhifa/domain'
import { sampleActs, sampleHead, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise, explainAppraisal } from '../appraisal'
import { determineReview, reExecute } from '../determine'
import { judgeValues, type RuleOutcome, RuleSet, ruleSet } from '../rule'
import { reviewRules } from '../rules'
import { tampered } from '../testing/tamper'
import { CaseView, newestDay } from '../view/case-view'
import { checkCase, checkTrace, explainCheck } from '.'

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
    let record = openCase('penalty.ordinary', { id: 'random', ...sampleHead })
    const attempt = (at: number, by?: string[]): void => {
      const act = structuredClone(scripted[at]!(record)) as Act
      const done = perform(record, { ...act, ...(by ? { by } : {}) }, context)
      if (done.ok) record = done.record
    }
    for (let at = 0; at < upTo; at++) attempt(at)
    for (const { at, by } of noise) attempt(at, by)
    return record
  })

const broken = tampered(histories)

const outcomes = (record: CaseRecord, on = newestDay(record)): Map<string, RuleOutcome> => {
  const view = new CaseView(record, { ...context, on })
  const rules = reviewRules.for(view.procedure, view.on)
  return new Map(reviewRules.outcomes(view).map((outcome, i) => [rules[i]!.id, outcome]))
}

describe('whatever the history', { timeout: 60_000 }, () => {
  it('every rule answers, with and without trace alike, and the texts can be made [L3.1] [L3.2]', () => {
    const seen = new Set<RuleOutcome>()
    fc.assert(
      fc.property(fc.oneof(histories, broken), (record) => {
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

  it('the same record gives identical bytes, and its determination repeats [L2.1]', () => {
    fc.assert(
      fc.property(fc.oneof(histories, broken), (record) => {
        const copy = structuredClone(record)
        expect(canonicalJson(checkTrace(checkCase(copy, context)))).toBe(
          canonicalJson(checkTrace(checkCase(record, context))),
        )
        expect(reExecute(determineReview(record, context).determination, sampleLaw).same).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('the order of the rules makes no difference [L3.1]', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...reviewRules.rules], { minLength: reviewRules.rules.length }),
        histories,
        (rules, record) => {
          const shuffled = new RuleSet(reviewRules.id, rules)
          expect(shuffled.version).toBe(reviewRules.version)
          const view = new CaseView(record, context)
          expect(shuffled.outcomes(view)).toEqual(reviewRules.outcomes(new CaseView(record, context)))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('a rule alone says what it says among the others', () => {
    fc.assert(
      fc.property(broken, fc.constantFrom(...reviewRules.rules), (record, rule) => {
        const alone = ruleSet('one', rule).outcomes(new CaseView(record, context))[0]
        expect(alone).toBe(outcomes(record).get(rule.id))
      }),
      { numRuns: 100 },
    )
  })
})

describe('taking a fact away', { timeout: 60_000 }, () => {
  const better = (before: RuleOutcome | undefined, now: RuleOutcome | undefined): boolean =>
    now === 'met' && (before === 'not-met' || before === 'undetermined')

  it('any value that a rule reads: never from not met or undetermined to met [L3.2]', () => {
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

  /** Acts that speak for the agency: their absence must never help. An act that burdens (a request, a complaint) is no fact. */
  const proving = [
    'intake',
    'filing',
    'investigation-end',
    'review-opinion',
    'notice-service',
    'defence-review',
    'payment',
  ]

  /** Rules that look for a fault in each act: when the faulty act itself is gone, nothing at fault is left. */
  const faultInAnAct = new Set([
    'documents.receipt-to-the-minute',
    'officers.certificate-each-act',
    'officers.certificate-number-kept',
    'officers.enough-at-each-act',
    'officers.handlers-act',
    'officers.reviewer-never-handles',
    'officers.role-each-act',
  ])
  /** A later end of the investigation voids the review before it (行政处罚法第五十八条): without it the review stands again. */
  const voids = (id: string, step: string): boolean => id === 'procedure.review-passed' && step === 'investigation-end'

  it('any act that proves something: never from not met or undetermined to met [L3.2] [L0.1]', () => {
    fc.assert(
      fc.property(broken, fc.constantFrom(...proving), (record, step) => {
        const entries = record.entries.filter((item) => item.step !== step)
        if (entries.length === record.entries.length) return
        const on = newestDay(record)
        const before = outcomes(record, on)
        const now = outcomes({ ...record, entries: entries.map((item, i) => ({ ...item, seq: i + 1 })) }, on)
        for (const [id, outcome] of now)
          if (!faultInAnAct.has(id) && !voids(id, step))
            expect(better(before.get(id), outcome), `${id} without ${step}`).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('any optional field of a payload: never from not met or undetermined to met [L3.2]', () => {
    const procedure = procedures.get('penalty.ordinary')!
    const optional = (record: CaseRecord): readonly { at: number; key: string }[] =>
      record.entries.flatMap((entry, at) => {
        const { complete, data } = procedure.steps[entry.step]!
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
      { numRuns: 25 },
    )
    expect(tried).toBeGreaterThan(50)
  })
})
