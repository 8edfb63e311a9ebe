import { describe, expect, it } from 'vitest'
import { go, sampleLaw, sampleRegistry, sampleSeveral } from '../../testing'
import type { CaseRecord } from '../case/record/entry'
import { partyNoOf } from '../payloads/common/concerning'
import { examineCase } from './examine-case'

const context = { law: sampleLaw, registry: sampleRegistry }
const found = (record: CaseRecord, today: string) =>
  examineCase(record, { ...context, today }).map(({ code, party, due }) => [code, party, due])
/** The case of two, of which the acts of a step on the second party are not done yet. */
function withoutSecond(upTo: string, step: string): CaseRecord {
  const whole = sampleSeveral({ parties: 2, upTo })
  const end = whole.entries.findIndex((entry) => entry.step === step && partyNoOf(entry.data) === 2)
  return { ...whole, entries: whole.entries.slice(0, end) }
}

describe('a case with two parties', () => {
  it('done for both has no symptom before a publication is overdue', () => {
    const codes = found(sampleSeveral({ parties: 2 }), '2026-11-24').map(([code]) => code)
    expect(codes).toEqual([])
  })

  it('says for whom a decision was never served', () => {
    const one = withoutSecond('decision-service', 'decision-service')
    expect(found(one, '2026-11-24').filter(([code]) => code === 'doctor.never-served')).toEqual([])
    expect(found(one, '2026-11-25').filter(([code]) => code === 'doctor.never-served')).toEqual([
      ['doctor.never-served', 2, '2026-11-24'],
    ])
    const none = sampleSeveral({ parties: 2, upTo: 'decision' })
    expect(found(none, '2026-11-25').filter(([code]) => code === 'doctor.never-served')).toEqual([
      ['doctor.never-served', 1, '2026-11-24'],
      ['doctor.never-served', 2, '2026-11-24'],
    ])
  })

  it('says who has not paid, and names the first of several too', () => {
    const past = (record: CaseRecord) =>
      examineCase(record, { ...context, today: '2026-12-02' })
        .filter(({ read }) => read.period === 'penalty.payment')
        .map(({ party, message }) => [party, message.zh.slice(0, 14)])
    expect(past(withoutSecond('payment', 'payment'))).toEqual([[2, '“缴纳罚款（当事人2）”的期']])
    expect(past(sampleSeveral({ parties: 2, upTo: 'decision-service' }))).toEqual([
      [1, '“缴纳罚款（当事人1）”的期'],
      [2, '“缴纳罚款（当事人2）”的期'],
    ])
  })

  it('says of which publication the day is over', () => {
    expect(
      found(sampleSeveral({ parties: 2, upTo: 'decision-service' }), '2026-11-25').filter(
        ([code]) => code === 'doctor.publication-overdue',
      ),
    ).toEqual([
      ['doctor.publication-overdue', 1, '2026-11-24'],
      ['doctor.publication-overdue', 2, '2026-11-24'],
    ])
  })

  it('finds the hearing of the second, though the first has waived or has its date', () => {
    const told = sampleSeveral({ parties: 2, upTo: 'notice-service' })
    const asked = go(told, {
      step: 'hearing-request',
      on: '2026-11-05',
      by: ['officer-a'],
      data: { by: '演示二', partyNo: 2 },
    })
    const both = go(asked, { step: 'hearing-request', on: '2026-11-06', by: ['officer-a'], data: { by: '演示一' } })
    expect(found(both, '2026-11-06')).toEqual([
      ['doctor.hearing-without-date', 1, undefined],
      ['doctor.hearing-without-date', 2, undefined],
    ])
    const refused = go(both, {
      step: 'hearing-refusal',
      on: '2026-11-06',
      by: ['officer-a'],
      approvedBy: 'agency-head',
      data: { reason: '不属于听证范围。' },
    })
    expect(found(refused, '2026-11-06')).toEqual([['doctor.hearing-without-date', 2, undefined]])
  })
})
