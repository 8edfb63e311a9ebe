import { expect, it } from 'vitest'
import { go, sampleLaw, sampleRecord } from '../../testing'
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
