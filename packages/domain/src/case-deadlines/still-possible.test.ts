import { expect, it } from 'vitest'
import { go, sampleLaw, sampleLicence, sampleMeasure, sampleOnTheSpot, sampleRecord } from '../../testing'
import { stillPossible } from './still-possible'

const rules = (record: Parameters<typeof stillPossible>[0], asOf: string) =>
  stillPossible(record, { law: sampleLaw, asOf }).map(({ rule, until, whose }) => `${rule} ${until} ${whose}`)

it('says until when an archived case can still be contested', () => {
  const record = sampleRecord()
  expect(rules(record, '2026-11-20')).toEqual([
    'remedy.reconsideration 2027-01-15 party',
    'remedy.suit 2027-05-17 party',
  ])
  expect(rules(record, '2027-01-16')).toEqual(['remedy.suit 2027-05-17 party'])
  expect(rules(record, '2027-05-18')).toEqual([])
})

it('and what an own revocation brings with it', () => {
  const revoked = go(sampleRecord(), {
    step: 'decision-revocation',
    on: '2026-12-01',
    by: ['officer-a', 'officer-b'],
    approvedBy: 'agency-head',
    data: { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' },
  })
  expect(rules(revoked, '2026-12-01')).toEqual([
    'disclosure.withdrawal 2026-12-04 agency',
    'remedy.reconsideration 2027-01-15 party',
    'remedy.suit 2027-05-17 party',
    'remedy.compensation-claim 2028-12-01 party',
  ])
})

it('says it of a penalty on the spot, a licence and a measure too', () => {
  // To a suit over a penalty on the spot leads only the reconsideration (行政复议法第二十三条第一款第一项).
  expect(rules(sampleOnTheSpot(), '2026-10-10')).toEqual([
    'disclosure.penalty 2026-10-13 agency',
    'remedy.reconsideration 2026-11-27 party',
  ])
  expect(rules(sampleLicence(), '2026-09-29')).toEqual([
    'remedy.reconsideration 2026-11-27 party',
    'remedy.suit 2027-03-29 party',
  ])
  expect(rules(sampleMeasure(), '2026-09-11')).toEqual([
    'remedy.reconsideration 2026-10-08 party',
    'remedy.suit 2027-02-03 party',
  ])
})

it('and what the supervising body still waits for', () => {
  const asked = go(sampleRecord(), {
    step: 'supervision-paper',
    on: '2026-12-01',
    by: ['officer-a', 'officer-b'],
    data: {
      kind: 'notice',
      number: '示司监通〔2026〕1号',
      body: '示例县司法局',
      receivedOn: '2026-12-01',
      demands: '限期改正。',
    },
  })
  expect(rules(asked, '2026-12-01')[0]).toBe('supervision.report 2026-12-21 agency')
})
