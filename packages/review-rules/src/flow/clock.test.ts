import type { Act, CaseRecord } from '@zhifa/domain'
import { performByAll, sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { done, scriptedAct } from '../../testing/scripted-acts'
import { reviewRules } from '../rules'
import { CaseView } from '../view/case-view'
import { accountability, reviewClock } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }

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
    const open = sampleRecord({ upTo: 'review-assignment' })
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
    expect(performByAll(longer, extension, context).ok).toBe(false)
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
    let record = sampleRecord({ upTo: 'review-assignment' })
    const on = record.entries.at(-1)!.on
    expect(reviewClock(record, { law: sampleLaw, asOf: '2026-01-01' }).stage).toBe('not-submitted')
    record = done(record, {
      step: 'review-return',
      on,
      by: ['reviewer-a'],
      data: { missing: ['鉴定意见'], note: '请补充。' },
    })
    expect(reviewClock(record, { law: sampleLaw, asOf: on }).stage).toBe('returned')
    record = done(record, { ...scriptedAct(record, 'review-submission'), on })
    const opinion = scriptedAct(record, 'review-opinion')
    const problems = [{ point: '证据', problem: '证据3无来源', cure: '补充来源' }]
    record = done(record, { ...opinion, on, data: { ...opinion.data, result: 'problems', problems } })
    const clock = reviewClock(record, { law: sampleLaw, asOf: on })
    expect(clock).toMatchObject({ stage: 'problems-found', rounds: { submitted: 2, returned: 1, problems: 1 } })
    expect(clock.periods.map((item) => item.status)).toEqual(['kept', 'kept'])
  })
})
