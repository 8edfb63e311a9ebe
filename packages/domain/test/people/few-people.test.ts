import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmersOf } from '../../src/case/confirmation/confirmation-findings'
import { submittedAct } from '../../src/case/confirmation/proposal'
import { handlersIn } from '../../src/case/people/handled'
import { officersNeeded } from '../../src/case/people/officers-needed'
import type { Act, CaseRecord } from '../../src/case/record/entry'
import { confirmedByAll } from '../../src/handling/confirmed-by-all'
import { openCase, perform } from '../../src/handling/handling'
import { procedureOf } from '../../src/handling/procedure-of'
import { hasRole } from '../../src/people/registry'
import { sampleHead, sampleLaw, sampleLicence, sampleMeasure, sampleRecord, sampleRegistry } from '../../testing'
import { sampleInspection, sampleOnTheSpot } from '../../testing/sample-on-site'
import { noOtherCases } from '../../testing/walk'

const people = [...sampleRegistry.officers.keys(), 'nobody']
const scripts: readonly CaseRecord[] = [
  sampleRecord(),
  sampleLicence(),
  sampleMeasure(),
  sampleMeasure({ emergency: true, end: 'disposal' }),
  sampleInspection(),
  sampleOnTheSpot(),
]
/** Steps by which something is decided towards a party. */
const deciding = ['decision', 'no-penalty', 'grant', 'refusal', 'imposition', 'emergency-imposition', 'result']

/** What somebody may try with an act: other people, another approver, words that are missing or somebody else's. */
const anybody = fc.constantFrom(...people)
const often = <T>(usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: seldom })
const attempt = fc.record({
  at: fc.nat(60),
  by: often<readonly string[] | undefined>(
    fc.constantFrom(undefined, ['officer-b', 'officer-a'], ['officer-a', 'officer-b', 'officer-c']),
    fc.array(anybody, { minLength: 1, maxLength: 3 }),
  ),
  approver: often(fc.constantFrom('as is', 'deputy-head'), fc.oneof(fc.constant('none'), anybody)),
  reviewers: often<string[] | undefined>(
    fc.constantFrom(undefined, ['reviewer-b'], ['reviewer-a', 'reviewer-b']),
    fc.uniqueArray(anybody, { minLength: 1, maxLength: 2 }),
  ),
  words: often(
    fc.constant('all'),
    fc.constantFrom('without one', 'one for another', 'none', 'one for all', 'one twice'),
  ),
  /** Before the act: somebody joins the case, or takes over the part of whoever joined. */
  moves: often<readonly { kind: string; who: string }[]>(
    fc.constant([]),
    fc.array(
      fc.record({
        kind: fc.constantFrom('team-change', 'handover'),
        who: often(fc.constantFrom('officer-c', 'reviewer-a', 'reviewer-b'), anybody),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  enteredBy: often<string | undefined>(fc.constant(undefined), anybody),
})
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never

function tried(own: Act, { by, approver, reviewers }: Attempt): Act {
  const { approvedBy, ...act } = structuredClone(own)
  const named = approver === 'as is' ? approvedBy : approver === 'none' ? undefined : approver
  return {
    ...act,
    ...(by ? { by: [...by] } : {}),
    ...(named === undefined ? {} : { approvedBy: named }),
    ...(reviewers && act.step === 'review-assignment' ? { data: { reviewers } } : {}),
  }
}

/** Somebody comes to the case, who may have reviewed it. */
const move = (on: string, { kind, who }: Attempt['moves'][number]): Act => ({
  step: kind,
  on,
  by: ['officer-a'],
  approvedBy: 'section-head',
  data:
    kind === 'handover'
      ? { from: 'officer-c', to: who, reason: '工作调整。', papers: [] }
      : { join: [who], leave: [], reason: '人手不足。' },
})

function words(record: CaseRecord, act: Act, { words: how, enteredBy }: Attempt) {
  const all = confirmedByAll(record, act, `${act.on}T18:00`, enteredBy ? { enteredBy } : {})
  const [first, ...rest] = all.confirmations
  if (!first || how === 'all') return all
  const one = { ...all, confirmations: [first] }
  if (how === 'none') return { ...all, confirmations: [] }
  if (how === 'one twice') return { ...all, confirmations: [...all.confirmations, first] }
  if (how === 'without one') return { ...all, confirmations: rest }
  if (how === 'one for another')
    return { ...all, confirmations: [first, ...rest.slice(1), ...rest.slice(0, 1).map(() => first)] }
  return one
}

/** Whatever is on record: nobody short, nobody twice, nobody on both sides. */
function soundly(record: CaseRecord): void {
  const procedure = procedureOf(record)
  record.entries.forEach((entry, i) => {
    const step = procedure.steps[entry.step]!
    const act = submittedAct(step, entry)
    const by = new Set(act.by)
    const given = (entry.confirmations ?? []).map(({ person }) => person)
    const demanded = (officersNeeded(step, sampleLaw, act.on)?.people ?? 1) + (step.approvedBy === undefined ? 0 : 1)
    expect(new Set(given).size, `${entry.step}: each confirms once`).toBe(given.length)
    expect([...new Set(given)].sort(), entry.step).toEqual([...confirmersOf(step, act, act.data)].sort())
    expect(given.length, `${entry.step}: as many people as the table demands`).toBeGreaterThanOrEqual(demanded)
    expect(by.size).toBe(act.by.length)
    expect(act.approvedBy !== undefined && by.has(act.approvedBy)).toBe(false)
    expect(act.approvedBy !== undefined).toBe(step.approvedBy !== undefined)
    for (const id of by) expect(hasRole(sampleRegistry.officers.get(id)!, step.role, entry.on), id).toBe(true)
    if (step.approvedBy)
      expect(hasRole(sampleRegistry.officers.get(act.approvedBy!)!, step.approvedBy, entry.on)).toBe(true)
    const before = record.entries.slice(0, i + 1)
    const handled = new Set(
      before.flatMap((other) =>
        handlersIn(procedure.steps[other.step]!, submittedAct(procedure.steps[other.step]!, other)),
      ),
    )
    if (entry.step === 'archiving') expect(act.by.filter((id) => handled.has(id))).toEqual([])
    if (!deciding.includes(entry.step)) return
    const reviewers = before.findLast((other) => other.step === 'review-opinion')?.by.map(({ id }) => id) ?? []
    expect(reviewers.filter((id) => handled.has(id) || by.has(id) || id === act.approvedBy)).toEqual([])
  })
}

describe('no path by which fewer people than the law names decide', () => {
  it.each(scripts.map((script) => ({ script, name: `${script.procedure} ${script.id}` })))('$name', ({ script }) => {
    const procedure = procedureOf(script)
    const acts = script.entries.map((entry) => submittedAct(procedure.steps[entry.step]!, entry))
    let [refused, taken, decided] = [0, 0, 0]
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 4, maxLength: 24 }), (attempts) => {
        let record: CaseRecord = openCase(script.procedure, { ...sampleHead, id: script.id })
        const context = { law: sampleLaw, registry: sampleRegistry, history: noOtherCases }
        acts.forEach((own, i) => {
          for (const disturbed of attempts.filter(({ at }) => at % acts.length === i)) {
            for (const next of disturbed.moves) {
              const act = move(own.on, next)
              const done = perform(record, act, { ...context, ...confirmedByAll(record, act, `${act.on}T18:00`) })
              if (done.ok) record = done.record
            }
            const act = tried(own, disturbed)
            const done = perform(record, act, { ...context, ...words(record, act, disturbed) })
            if (done.ok) {
              record = done.record
              taken++
            } else refused++
          }
          const done = perform(record, own, { ...context, ...confirmedByAll(record, own, `${own.on}T18:00`) })
          if (done.ok) record = done.record
        })
        soundly(record)
        decided += record.entries.filter(({ step }) => deciding.includes(step)).length
      }),
      { numRuns: 120 },
    )
    // It says nothing unless much was tried, some of it was lawful, and decisions were reached.
    expect(refused).toBeGreaterThan(200)
    expect(taken).toBeGreaterThan(20)
    expect(decided).toBeGreaterThan(20)
  })
})
