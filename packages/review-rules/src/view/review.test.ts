import { china, lawBook, liaoning, penaltyOrdinary } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { type BareAct, recordOf } from '../../testing/edit-record'
import { CaseView } from './case-view'
import { began, worstRun } from './periods'
import { repeats, unsettledDisputes } from './review'

const context = { law: sampleLaw, registry: sampleRegistry }
const view = (...acts: readonly BareAct[]) => new CaseView(recordOf(...acts), context)
const submit = (on: string, ...handling: string[]): BareAct => [
  'review-submission',
  on,
  handling.length === 0 ? {} : { answers: handling.map((one) => ({ handling: one })) },
]
const opine = (on: string, result: string): BareAct => ['review-opinion', on, { result }]

describe('a disagreement with the review', () => {
  const [submitted, disputed] = [submit('2026-11-02'), submit('2026-11-03', 'corrected', 'disputed')]

  it('is open until somebody settles it, or the reviewer agrees [L4.4]', () => {
    expect(unsettledDisputes(view(submitted, disputed))).toEqual([2])
    expect(unsettledDisputes(view(submitted, disputed, opine('2026-11-04', 'problems')))).toEqual([2])
    expect(unsettledDisputes(view(submitted, disputed, opine('2026-11-04', 'agree')))).toEqual([])
    for (const step of ['review-coordination', 'collective-discussion'])
      expect(unsettledDisputes(view(submitted, disputed, [step, '2026-11-04'])), step).toEqual([])
  })

  it('is not settled by what came before it, nor by an opinion on something later [L4.4]', () => {
    expect(unsettledDisputes(view(opine('2026-11-02', 'agree'), disputed))).toEqual([2])
    expect(unsettledDisputes(view(['review-coordination', '2026-11-02'], disputed))).toEqual([2])
    const later = [opine('2026-11-04', 'problems'), submit('2026-11-05', 'corrected'), opine('2026-11-06', 'agree')]
    expect(unsettledDisputes(view(disputed, ...later))).toEqual([1])
  })

  it('is none where every problem was handled, or none was answered', () => {
    expect(unsettledDisputes(view(submitted, submit('2026-11-03', 'corrected')))).toEqual([])
  })
})

describe('the stored determination', () => {
  it('cannot be repeated when there is none', () => {
    expect(repeats(view(['filing', '2026-11-02']))).toBeUndefined()
  })
})

describe('the worst run of a period', () => {
  const due = sampleLaw.calendar.addWorkingDays('2026-11-02', 7).date
  const after = sampleLaw.calendar.addWorkingDays(due, 1).date
  const last = [submit(after), opine(after, 'agree')] as const
  const kept = { keepBy: sampleLaw.calendar.addWorkingDays(after, 7).date, endedOn: after }

  it('is the one that was kept too late, else the newest [L4.3]', () => {
    const run = (...acts: readonly BareAct[]) => worstRun(view(...acts), 'review.opinion')
    expect(run(submit('2026-11-02'), opine(after, 'problems'), ...last)).toEqual({ keepBy: due, endedOn: after })
    expect(run(submit('2026-11-02'), opine(due, 'problems'), ...last)).toEqual(kept)
    expect(run(submit('2026-11-02'))).toEqual({ keepBy: due, endedOn: '2026-11-02' })
  })

  it('is unknown where none began, or one has no value in the law book', () => {
    const c = view(['filing', '2026-11-02'])
    expect([began(c, 'review.opinion'), worstRun(c, 'review.opinion')]).toEqual([false, {}])
    const later = liaoning.periods
      .filter(({ id }) => id === 'review.opinion')
      .map((period) => ({ ...period, versions: period.versions.map((one) => ({ ...one, from: '2026-11-10' })) }))
    const law = lawBook(china, { ...liaoning, periods: later })
    const run = (...acts: readonly BareAct[]) =>
      worstRun(new CaseView(recordOf(...acts), { ...context, law }), 'review.opinion')
    const [early, late] = [submit('2026-11-02'), submit('2026-11-12')]
    expect(run(late)).toMatchObject({ endedOn: '2026-11-12' })
    expect(run(early, opine('2026-11-03', 'problems'), late)).toEqual({})
  })

  it('is found in a procedure of the bureau too', () => {
    const record = { ...recordOf(submit('2026-11-02')), procedure: 'own.penalty' }
    const own = new CaseView(record, { ...context, procedures: [{ ...penaltyOrdinary, id: 'own.penalty' }] })
    expect(worstRun(own, 'review.opinion').keepBy).toBe(due)
  })
})
