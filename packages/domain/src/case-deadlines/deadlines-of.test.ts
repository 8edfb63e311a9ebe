import { describe, expect, it } from 'vitest'
import { go, sampleLaw, sampleRecord } from '../../testing'
import type { Act, CaseRecord } from '../case/record/entry'
import { deadlinesOf } from './deadlines-of'

const of = (record: CaseRecord, asOf: string, rule: string) =>
  deadlinesOf(record, { law: sampleLaw, asOf }).filter((item) => item.rule === rule)
const done = (id: string, on: string, data: object): Act => ({ step: id, on, by: ['officer-a', 'officer-b'], data })
const step = (id: string, on: string, data: object): Act => ({ ...done(id, on, data), approvedBy: 'agency-head' })

// Served on 2026-11-16: the six months for a suit end on 2027-05-17, because 16 May is a Sunday.
const served = sampleRecord({ upTo: 'decision-service' })
const window = 'execution.court-application'

describe('the three months to ask the court follow the time for a suit (行政强制法第五十三条)', () => {
  it('are not listed while a suit may still be brought, and run from its end', () => {
    expect(of(served, '2027-05-16', window)).toEqual([])
    expect(of(served, '2027-05-17', window)).toMatchObject([
      { status: 'running', deadline: { start: '2027-05-17', due: '2027-08-17' } },
    ])
    expect(of(served, '2027-08-18', window)).toMatchObject([{ status: 'overdue' }])
  })

  it('never begin for who has paid, or has asked for a remedy', () => {
    const paid = go(served, done('payment', '2026-11-20', { amount: 300_000, receipt: '票1', channel: 'bank' }))
    expect(of(paid, '2027-06-01', window)).toEqual([])
    const part = go(served, done('payment', '2026-11-20', { amount: 299_999, receipt: '票1', channel: 'bank' }))
    expect(of(part, '2027-06-01', window)).toHaveLength(1)
    const sued = go(
      served,
      done('remedy', '2026-12-01', { kind: 'suit', body: '示例县人民法院', filedOn: '2026-12-01' }),
    )
    expect(of(sued, '2027-06-01', window)).toEqual([])
  })

  it.each([
    ['2027-07-30', '2027-07-30', '2027-11-01', 'a deferral that ends later moves them (行政处罚法第七十二条第二款)'],
    ['2027-01-29', '2027-05-17', '2027-08-17', 'a deferral that ends before the time for a suit does not'],
  ])('deferred until %s: from %s to %s, %s', (until, start, due) => {
    const deferred = go(
      served,
      done('deferral-application', '2026-11-24', { receivedOn: '2026-11-24', reason: '经济困难' }),
      step('deferral', '2026-11-25', { appliedOn: '2026-11-24', reason: '经济困难', until }),
    )
    expect(of(deferred, start, window)).toEqual([])
    expect(of(deferred, start, `${window}-deferred`)).toMatchObject([{ status: 'running', deadline: { start, due } }])
  })

  it('end with the application', () => {
    const demand = { number: '示卫催〔2027〕1号', content: '十日内缴纳', servedOn: '2027-05-20' }
    const asked = go(
      served,
      step('demand', '2027-05-20', demand),
      step('court-application', '2027-06-10', { court: '示例县人民法院', amount: 300_000 }),
    )
    expect(of(asked, '2027-12-01', window)).toMatchObject([{ status: 'kept', endedOn: '2027-06-10' }])
  })
})
