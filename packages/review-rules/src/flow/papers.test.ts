import { type Act, type CaseRecord, defineProcedure, penaltyOrdinary } from '@zhifa/domain'
import { performByAll, sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { scriptedAct } from '../../testing/scripted-acts'
import { NoReviewStepError, papersFor, returnNote, UnknownAgencyError } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }

describe('papers for the review', () => {
  it('are those that the submission itself is checked for, and what is missing is said [L4.2]', () => {
    const record = sampleRecord({ upTo: 'review-determination' })
    const nothing = papersFor(record, [], context)
    expect(nothing.needed.map((item) => item.paper)).toEqual(['explanation', 'draft-decision', 'evidence'])
    expect(nothing.complete).toBe(false)
    const some = papersFor(record, ['explanation', 'evidence'], context)
    expect(returnNote(some)?.zh).toContain('拟作出的决定书')
    const all = papersFor(record, ['explanation', 'evidence', 'draft-decision'], context)
    expect([all.complete, returnNote(all)]).toEqual([true, undefined])
    const submission = scriptedAct(record, 'review-submission') as Act & { data: { papers: unknown[] } }
    const refused = performByAll(
      record,
      { ...submission, data: { ...submission.data, papers: submission.data.papers.slice(1) } },
      context,
    )
    expect(refused.ok).toBe(false)
  })

  it('include the hearing record after a hearing [L4.2]', () => {
    const record = sampleRecord({ upTo: 'defence-review' })
    const heard: CaseRecord = {
      ...record,
      entries: [...record.entries, { ...record.entries.at(-1)!, seq: record.entries.length + 1, step: 'hearing' }],
    }
    expect(papersFor(heard, [], context).needed.map((item) => item.paper)).toContain('hearing-record')
  })

  it('cannot be asked for a procedure without a review', () => {
    const own = defineProcedure({
      id: 'own.levy',
      title: '征收',
      category: 'other',
      initial: 'a',
      phases: { a: 'a' },
      final: ['a'],
      payloads: {},
      steps: {},
    })
    expect(() =>
      papersFor({ ...sampleRecord(), procedure: 'own.levy', entries: [] }, [], { ...context, procedures: [own] }),
    ).toThrow(NoReviewStepError)
    expect(new NoReviewStepError('own.levy')).toMatchObject({
      name: 'NoReviewStepError',
      code: 'flow.no-review-step',
      message: '该程序没有送审步骤 / own.levy has no step review-submission',
    })
  })
})

describe('papers that cannot be asked for', () => {
  it('without the check in the table, or without the agency, nothing is claimed', () => {
    const table = penaltyOrdinary.steps['review-submission']!
    const own = {
      ...penaltyOrdinary,
      id: 'own.x',
      steps: { ...penaltyOrdinary.steps, 'review-submission': { ...table, guards: [] } },
    }
    const record = sampleRecord({ upTo: 'review-determination' })
    expect(() => papersFor({ ...record, procedure: 'own.x' }, [], { ...context, procedures: [own] })).toThrow(
      NoReviewStepError,
    )
    expect(() => papersFor({ ...record, agency: 'nobody' }, [], context)).toThrow(UnknownAgencyError)
    expect(new UnknownAgencyError('nobody')).toMatchObject({
      name: 'UnknownAgencyError',
      code: 'flow.unknown-agency',
      message: '执法主体不在机关名录中，请先登记 / the agency nobody is not in the registry: register it first',
    })
  })
})
