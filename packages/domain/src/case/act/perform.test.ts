import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRecord, sampleRegistry } from '../../../testing'
import { performByAll } from '../../../testing/perform-by-all'
import { deadlinesOf } from '../../case-deadlines/deadlines-of'
import { replay } from '../../handling/handling'
import { publicationOf } from '../../public-content/publication-of'

describe('the sample case', () => {
  it('runs from intake to archive [R0.1]', () => {
    const record = sampleRecord()
    expect(replay(record).phase).toBe('archived')
    expect(record.entries.map((entry) => entry.step)).toContain('review-opinion')
  })

  it.each(['2027-03-10', '2028-06-20'])(
    'runs on %s too, a year whose days off nobody knows yet, and says so',
    (end) => {
      const record = sampleRecord({ end })
      expect(replay(record).phase).toBe('archived')
      const before = sampleRecord({ end, upTo: 'defence-review' })
      const decision = record.entries.find(({ step }) => step === 'decision')!
      const act = { step: 'decision', on: decision.on, by: ['officer-a', 'officer-b'], approvedBy: 'agency-head' }
      const done = performByAll(before, { ...act, data: decision.data }, { law: sampleLaw, registry: sampleRegistry })
      expect(done.ok ? done.findings.map(({ message }) => message.zh).join() : '').toContain(
        `（${end.slice(0, 4)}年放假安排尚未载入，暂计）`,
      )
    },
  )

  it('keeps every period [L4.3]', () => {
    const deadlines = deadlinesOf(sampleRecord(), { law: sampleLaw, asOf: '2026-11-20' })
    expect(deadlines.map((item) => [item.rule, item.status])).toEqual([
      ['penalty.decision-period', 'kept'],
      ['review.opinion', 'kept'],
      ['penalty.statement', 'kept'],
      ['penalty.hearing-request', 'lapsed'],
      ['penalty.decision-service', 'kept'],
      ['disclosure.penalty', 'kept'],
      ['penalty.payment', 'kept'],
      ['remedy.reconsideration', 'running'],
      ['remedy.suit', 'running'],
      ['archive.file-formed', 'kept'],
    ])
  })

  it('wants its decision on the platform once the office has approved it [D1.2]', () => {
    const agency = sampleRegistry.agencies.get('demo-bureau')!
    const before = sampleRecord({ upTo: 'disclosure-draft' })
    expect(publicationOf(before, replay(before), agency, sampleLaw)).toBeUndefined()
    const record = sampleRecord({ upTo: 'disclosure-approval' })
    expect(publicationOf(record, replay(record), agency, sampleLaw)).toMatchObject({
      verb: 'publish',
      version: 1,
      content: { partyName: '虚构丽人美发（演示）有限公司', fine: 300000 },
    })
  })
})
