import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleHead, sampleLaw, sampleLicence, sampleMeasure, sampleRegistry } from '../../testing'
import { performByAll } from '../../testing/perform-by-all'
import { handlersOf } from '../case/people/handled'
import type { Act, CaseRecord, Entry } from '../case/record/entry'
import { latest } from '../case/record/state'
import { mayReview } from '../people/registry'
import { openCase, replay } from './handling'
import { procedureOf } from './procedure-of'

const people = [...sampleRegistry.officers.keys()]

/** The acts that made a record; what the rules added to a payload is left out again. */
function actsOf(record: CaseRecord): Act[] {
  const { steps } = procedureOf(record)
  return record.entries.map(({ step, on, at, by, approvedBy, data, recordings }) => ({
    step,
    on,
    ...(at ? { at } : {}),
    by: by.map((actor) => actor.id),
    ...(approvedBy ? { approvedBy: approvedBy.id } : {}),
    data: steps[step]?.complete ? onlyKnown(steps[step].data, data as object) : data,
    ...(recordings ? { recordings: [...recordings] } : {}),
  }))
}

const onlyKnown = (schema: unknown, data: object): object => {
  const { shape = {} } = (schema as { _zod: { def: { shape?: object } } })._zod.def
  return Object.fromEntries(Object.entries(data).filter(([key]) => key in shape))
}

function reviewedProperly(record: CaseRecord, decision: Entry): boolean {
  const state = replay(record, { until: decision.seq - 1 })
  const opinion = latest(state, 'review-opinion')
  const handlers = handlersOf(state, procedureOf(record))
  return (
    opinion?.data.result === 'agree' &&
    opinion.by.every(
      (actor) => !handlers.has(actor.id) && mayReview(sampleRegistry.officers.get(actor.id)!, opinion.on, sampleLaw),
    )
  )
}

const change = fc.record({
  at: fc.nat(200),
  people: fc.option(fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }), { nil: undefined }),
  result: fc.constantFrom('agree', 'problems'),
  skip: fc.nat(7).map((n) => n === 3),
  repeat: fc.nat(7).map((n) => n === 5),
})

describe.each([
  { title: '行政许可', sample: sampleLicence(), decisions: ['grant', 'refusal', 'revocation'] },
  { title: '行政强制措施', sample: sampleMeasure(), decisions: ['imposition'] },
])('the gate of $title', ({ sample, decisions }) => {
  const scripted = actsOf(sample)
  const end = sample.entries.at(-1)!.on

  it('the undisturbed acts make the record again', () => {
    expect(play(scripted).entries).toHaveLength(sample.entries.length)
  })

  function play(acts: readonly Act[]): CaseRecord {
    return acts.reduce<CaseRecord>(
      (record, act) => {
        const done = performByAll(record, act, { law: sampleLaw, registry: sampleRegistry, today: end })
        return done.ok ? done.record : record
      },
      openCase(sample.procedure, { id: 'random', ...sampleHead }),
    )
  }

  it('no sequence of acts gets past it without a passed review by a qualified person who did not handle the case (property P7) [L0.1] [L1.1]', () => {
    let reached = 0
    let stopped = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: scripted.length, maxLength: scripted.length }), (changes) => {
        const acts = scripted.flatMap((act, i): Act[] => {
          const { skip, repeat, at, people: others, result } = changes[i]!
          const other = { ...scripted[at % scripted.length]!, ...(others ? { by: others } : {}), on: act.on }
          const mine =
            act.step === 'review-opinion' && result === 'problems'
              ? {
                  ...act,
                  data: {
                    ...(act.data as object),
                    result,
                    problems: [{ point: '证据', problem: '不足', cure: '补充' }],
                  },
                }
              : act
          return [...(skip ? [] : [mine]), ...(repeat ? [other] : [])]
        })
        const record = play(acts)
        const made = record.entries.filter((entry) => decisions.includes(entry.step))
        for (const decision of made) expect(reviewedProperly(record, decision)).toBe(true)
        reached += made.length
        if (made.length === 0) stopped++
      }),
      { numRuns: 250 },
    )
    // It says nothing unless decisions were reached, and unless some were refused.
    expect(reached).toBeGreaterThan(20)
    expect(stopped).toBeGreaterThan(20)
  })
})
