import { type Act, type CaseRecord, china, lawBook, penaltyOrdinary, perform, registry } from '@zhifa/domain'
import {
  sampleActs,
  sampleBureau,
  sampleLaw,
  sampleRecord,
  sampleRegistry,
  sampleRegistryData,
} from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { reviewRules } from '../rules'
import { CaseView } from '../view/case-view'
import {
  accountability,
  NoReviewStepError,
  papersFor,
  returnNote,
  reviewClock,
  reviewerShare,
  UnknownAgencyError,
} from '.'

const context = { law: sampleLaw, registry: sampleRegistry }
const scripted = sampleActs('2026-11-20')

/** Does one act on a record; the tests below are about lawful histories. */
function done(record: CaseRecord, act: Act): CaseRecord {
  const result = perform(record, act, context)
  if (!result.ok) throw new Error(result.findings.map((item) => item.message.zh).join())
  return result.record
}

const act = (record: CaseRecord, step: string): Act =>
  scripted.map((next) => next(record)).find((item) => item.step === step)!

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
    const submission = act(record, 'review-submission') as Act & { data: { papers: unknown[] } }
    const refused = perform(
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
    const own = {
      id: 'own.levy',
      title: '征收',
      category: 'other' as const,
      initial: 'a',
      phases: { a: 'a' },
      final: ['a'],
      steps: {},
    }
    expect(() =>
      papersFor({ ...sampleRecord(), procedure: 'own.levy', entries: [] }, [], { ...context, procedures: [own] }),
    ).toThrow(NoReviewStepError)
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
  })
})

describe('the clock of the review', () => {
  it('starts with complete papers and stops with the opinion: seven working days in Liaoning [L4.3]', () => {
    const open = sampleRecord({ upTo: 'review-submission' })
    const on = open.entries.at(-1)!.on
    const clock = reviewClock(open, { law: sampleLaw, asOf: on })
    expect(clock).toMatchObject({ stage: 'under-review', rounds: { submitted: 1, returned: 0, problems: 0 } })
    expect(clock.periods[0]).toMatchObject({
      status: 'running',
      deadline: { amount: 7, unit: 'working-day', grade: 'secondary' },
    })
    expect(clock.periods[0]?.deadline?.due).toBe(sampleLaw.calendar.addWorkingDays(on, 7).date)
    const closed = reviewClock(sampleRecord(), { law: sampleLaw, asOf: '2026-11-20' })
    expect([closed.stage, closed.periods[0]?.status]).toEqual(['passed', 'kept'])
  })

  it('is extended once, by three working days in Liaoning, with the approval of a head [L4.3]', () => {
    const open = sampleRecord({ upTo: 'review-submission' })
    const on = open.entries.at(-1)!.on
    const extension: Act = {
      step: 'review-extension',
      on,
      by: ['reviewer-a'],
      approvedBy: 'agency-head',
      data: { reason: '案情复杂。' },
    }
    const longer = done(open, extension)
    const clock = reviewClock(longer, { law: sampleLaw, asOf: on })
    expect(clock.rounds).toEqual({ submitted: 1, returned: 0, extended: 1, problems: 0 })
    expect(clock.periods[0]?.deadline?.due).toBe(sampleLaw.calendar.addWorkingDays(on, 10).date)
    expect(perform(longer, extension, context).ok).toBe(false)
    const judged = (record: CaseRecord) =>
      reviewRules
        .findings(new CaseView(record, context))
        .findings.find(({ rule }) => rule === 'procedure.review-extension-founded')
    expect(judged(open)).toBeUndefined()
    expect(judged(longer)).toMatchObject({ outcome: 'met', grade: 'secondary' })
    expect(accountability(longer, sampleRegistry).find(({ matter }) => matter === 'extension')).toMatchObject({
      title: '延长法制审核期限',
      people: [
        { id: 'reviewer-a', part: '审核人员' },
        { id: 'agency-head', part: '批准延长的机关负责人' },
      ],
    })
  })

  it('a return for supplement stops it, the next submission starts it anew; problems are counted [L4.3]', () => {
    let record = sampleRecord({ upTo: 'review-submission' })
    const on = record.entries.at(-1)!.on
    expect(reviewClock(record, { law: sampleLaw, asOf: '2026-01-01' }).stage).toBe('not-submitted')
    record = done(record, {
      step: 'review-return',
      on,
      by: ['reviewer-a'],
      data: { missing: ['鉴定意见'], note: '请补充。' },
    })
    expect(reviewClock(record, { law: sampleLaw, asOf: on }).stage).toBe('returned')
    record = done(record, { ...act(record, 'review-submission'), on })
    const opinion = act(record, 'review-opinion') as Act & { data: object }
    const problems = [{ point: '证据', problem: '证据3无来源', cure: '补充来源' }]
    record = done(record, { ...opinion, on, data: { ...opinion.data, result: 'problems', problems } })
    const clock = reviewClock(record, { law: sampleLaw, asOf: on })
    expect(clock).toMatchObject({ stage: 'problems-found', rounds: { submitted: 2, returned: 1, problems: 1 } })
    expect(clock.periods.map((item) => item.status)).toEqual(['kept', 'kept'])
  })
})

describe('people and duties', () => {
  it('the share of reviewers is counted on a day, unverified as the figure is [L1.1] [L4.5]', () => {
    const share = reviewerShare(sampleRegistry, '2026-11-20', sampleLaw)
    expect(share).toMatchObject({ reviewers: 2, officers: 7, finding: { outcome: 'met', grade: 'unverified' } })
    const withMore = (length: number) =>
      registry({
        ...sampleRegistryData,
        officers: [
          ...sampleRegistryData.officers.filter((officer) => officer.id !== 'reviewer-b'),
          ...Array.from({ length }, (_, i) => ({ ...sampleRegistryData.officers[0]!, id: `extra-${i}` })),
        ],
      })
    expect(reviewerShare(withMore(14), '2026-11-20', sampleLaw).finding.message.zh).toContain('20名，达到5%')
    const few = reviewerShare(withMore(30), '2026-11-20', sampleLaw)
    expect(few.finding).toMatchObject({
      outcome: 'not-met',
      message: {
        zh: '当日法制审核人员1名，持证执法人员36名，低于5%',
        en: '1 reviewers for 36 officers with a certificate (5 % wanted)',
      },
      cure: { zh: '请增配或者培训法制审核人员', en: 'appoint or train reviewers' },
      read: { reviewers: 1, officers: 36, percent: 5 },
    })
    expect(few.percent).toBeCloseTo(2.78, 2)
    const none = reviewerShare(sampleRegistry, '2040-01-01', sampleLaw)
    expect(none).toMatchObject({ officers: 0, finding: { outcome: 'undetermined' } })
    expect(none.percent).toBeUndefined()
    expect(none.finding.message.zh).toBe('名录中没有当日持证的执法人员，无法判断审核人员比例')
  })

  it('the least share is the parameter of the law book: a bureau sets its own, and without one nobody can tell [L1.1]', () => {
    const parameter = (versions: readonly object[]) =>
      lawBook(
        { ...china, parameters: china.parameters.filter(({ id }) => id !== 'review.staff-share') },
        {
          ...sampleBureau,
          parameters: [{ id: 'review.staff-share', title: '比例', unit: 'percent', versions: versions as never }],
        },
      )
    const wanted = { from: '2024-01-01', value: 50, cites: ['国办发〔2018〕118号'], grade: 'unverified' }
    expect(reviewerShare(sampleRegistry, '2026-11-20', parameter([wanted])).finding).toMatchObject({
      outcome: 'not-met',
      message: { zh: '当日法制审核人员2名，持证执法人员7名，低于50%' },
    })
    expect(reviewerShare(sampleRegistry, '2026-11-20', parameter([])).finding).toMatchObject({
      outcome: 'undetermined',
      read: { percent: null },
      message: { zh: '法规数据没有当日的最低比例，无法判断审核人员比例' },
    })
  })

  it('counts who is in service on the day, and certificates from their first to their last day', () => {
    const one = sampleRegistryData.officers[0]!
    const people = (change: object) => registry({ ...sampleRegistryData, officers: [{ ...one, ...change }] })
    const officers = (change: object, on = '2026-11-20') => reviewerShare(people(change), on, sampleLaw).officers
    expect(officers({ left: '2026-11-20' })).toBe(1)
    expect(officers({ left: '2026-11-19' })).toBe(0)
    expect([officers({}, '2022-01-01'), officers({}, '2031-12-31')]).toEqual([1, 1])
    expect([officers({}, '2021-12-31'), officers({}, '2032-01-01')]).toEqual([0, 0])
  })

  it('who answers for papers, opinion and decision comes from the record [L4.5]', () => {
    const found = accountability(sampleRecord(), sampleRegistry)
    expect(found.map((item) => [item.matter, item.people.map((person) => person.id)])).toEqual([
      ['papers', ['officer-a']],
      ['opinion', ['reviewer-a']],
      ['decision', ['officer-a', 'officer-b', 'agency-head']],
    ])
    expect(found.find((item) => item.matter === 'papers')?.duty).toContain('真实性、准确性、完整性')
  })

  it('a disagreement shows who coordinated and who discussed [L4.4] [L4.5]', () => {
    let record = sampleRecord({ upTo: 'review-submission' })
    const on = record.entries.at(-1)!.on
    const opinion = act(record, 'review-opinion') as Act & { data: object }
    const problems = [{ point: '裁量', problem: '偏重', cure: '降低' }]
    record = done(record, { ...opinion, on, data: { ...opinion.data, result: 'problems', problems } })
    record = done(record, {
      step: 'review-coordination',
      on,
      by: ['section-head'],
      data: { text: '未达成一致', result: 'unresolved' },
    })
    const discussion = {
      subject: 'review-disagreement',
      attendees: ['agency-head', 'section-head'],
      opinions: '略',
      conclusion: 'amend',
      text: '降低',
    }
    record = done(record, { step: 'collective-discussion', on, by: ['agency-head'], data: discussion })
    expect(
      accountability(record, sampleRegistry)
        .slice(-2)
        .map((item) => [item.matter, item.people.map((person) => person.id)]),
    ).toEqual([
      ['coordination', ['section-head']],
      ['discussion', ['agency-head', 'section-head']],
    ])
  })
})
