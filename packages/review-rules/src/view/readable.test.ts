import { type CaseRecord, china, lawBook, liaoning } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { edit, lawful } from '../../testing/edit-record'
import { appraise } from '../appraisal'
import { checkCase, checkTrace } from '../check'
import { determineReview } from '../determine'

const context = { law: sampleLaw, registry: sampleRegistry }
const of = (record: CaseRecord, rule: string) =>
  checkCase(record, context)
    .points.flatMap((point) => point.findings)
    .find((item) => item.rule === rule)

describe('a payload that does not fit its step', () => {
  it('leaves undetermined the rules that read it, with the place of what is missing [L3.2]', () => {
    const noDay = edit(lawful(), 'notice-service', () => ({ receivedOn: undefined }))
    const finding = of(noDay, 'procedure.hearing-honoured')
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      missing: ['送达告知书的送达日期 notice-service.receivedOn'],
    })
    expect(finding?.message.zh).toContain('缺少：送达告知书的送达日期')
    const oddDay = edit(lawful(), 'notice-service', () => ({ receivedOn: 'x' }))
    expect(of(oddDay, 'procedure.hearing-honoured')?.outcome).toBe('undetermined')
    expect(of(oddDay, 'procedure.filed-first')?.outcome).toBe('met')
  })

  it('answers where it fits: what is empty or wrong is a fault, not a gap', () => {
    const record = edit(lawful(), 'decision', () => ({ penaltyBasis: [] }))
    expect(of(record, 'documents.six-items')?.outcome).toBe('not-met')
  })

  it('is no payload at all: all of it is missing', () => {
    const record = lawful()
    const at = record.entries.findIndex((entry) => entry.step === 'decision')
    const none = { ...record, entries: record.entries.with(at, { ...record.entries[at]!, data: null }) }
    expect(of(none, 'documents.six-items')).toMatchObject({
      outcome: 'undetermined',
      missing: ['作出处罚决定 decision'],
    })
    const { determination } = determineReview(none, { law: lawBook(china, liaoning) })
    expect(determination.outcome).toBe('undetermined')
  })

  it('keeps the appraisal item open that its penalties decide on', () => {
    const record = edit(lawful(), 'decision', () => ({ penalties: 'none' }))
    expect(appraise(record, context)).toMatchObject({ result: 'open' })
    expect(
      determineReview(record, context).determination.grounds.find((item) => item.id === 'review.major-sanction'),
    ).toMatchObject({
      outcome: 'undetermined',
    })
  })

  it('is not passed over by whoever takes all its fields at once', () => {
    // The term of the statement is spread into the period that runs.
    const noTerm = edit(lawful(), 'prior-notice', () => ({ statementPeriod: {} }))
    expect(checkTrace(checkCase(noTerm, context)).periods).toEqual([])
    expect(of(noTerm, 'procedure.decided-in-time')).toMatchObject({
      outcome: 'undetermined',
      missing: [
        '事先告知的陈述申辩期限 · 陈述申辩期限 prior-notice.statementPeriod.amount',
        '事先告知的陈述申辩期限 · 期限单位 prior-notice.statementPeriod.unit',
      ],
    })
  })
})
