import { describe, expect, it } from 'vitest'
import { sampleInspection, sampleRecord, sampleRemote } from '../../testing'
import { inspectionActs, remoteActs } from '../../testing/sample-on-site'
import { walk } from '../../testing/walk'
import { pastCorrections } from '../party-register/past-corrections'
import { pastInspections } from './past-inspection'

describe('what other cases may know of a check', () => {
  it('is each visit with its items and what it was exempt from, and nothing before anybody was there', () => {
    const special = walk('inspection.special', '2026-0009', inspectionActs('inspection.special').slice(0, 3))
    const items = ['公共用品用具清洗消毒', '从业人员健康合格证明']
    expect(pastInspections(special)).toEqual([
      { on: '2026-09-03', procedure: 'inspection.special', items, own: true, caseId: '2026-0009', orderedBy: 'own' },
    ])
    expect(pastInspections({ ...special, entries: special.entries.slice(0, 2) })).toEqual([])
    expect(pastInspections(sampleRecord())).toEqual([])
  })

  it('is one check however often records were taken', () => {
    const remote = walk('inspection.remote', '2026-0009', remoteActs.slice(0, 2))
    const again = { ...remote, entries: [...remote.entries, { ...remote.entries[1]!, seq: 3 }] }
    expect(pastInspections(again).map(({ on }) => on)).toEqual(['2026-09-02'])
  })

  it('is the order to correct that no decision followed', () => {
    expect(pastCorrections(sampleInspection(), 1)).toMatchObject([{ number: '示卫责改〔2026〕3号', on: '2026-09-03' }])
    for (const record of [sampleInspection(), sampleRemote()])
      expect(pastCorrections(record, 1)).toMatchObject([
        { dueOn: '2026-09-10', looked: { on: '2026-09-11', corrected: true } },
      ])
    const unseen = walk('inspection.remote', '2026-0009', remoteActs.slice(0, 6))
    expect(pastCorrections(unseen, 1).map(({ dueOn, looked }) => [dueOn, looked])).toEqual([['2026-09-10', undefined]])
    expect(pastCorrections(sampleInspection(), 2)).toEqual([])
    expect(pastCorrections(sampleRecord(), 1)).toEqual([])
  })
})
