import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { type BareAct, recordOf } from '../../testing/edit-record'
import { CaseView } from './case-view'
import { UnreadableError } from './readable'
import { cutShort, recordingDemanded, timedRecordings, unrecorded } from './recordings'

const [nine, ten, eleven] = ['2026-11-02T09:00', '2026-11-02T10:00', '2026-11-02T11:00'] as const
const view = (...acts: readonly BareAct[]) =>
  new CaseView(recordOf(...acts), { law: sampleLaw, registry: sampleRegistry })
const inspected = (data: object | null, ...spans: readonly (readonly [string, string])[]) =>
  view([
    'scene-inspection',
    '2026-11-02',
    data,
    { recordings: spans.map(([start, end], i) => ({ id: `r${i}`, start, end })) },
  ])

describe('recordings of an act', () => {
  it('reach from its beginning to its end, to the minute, in as many pieces as there are [R3.2]', () => {
    const act = { start: nine, end: eleven }
    const cut = (...spans: readonly (readonly [string, string])[]) => cutShort(inspected(act, ...spans))
    expect(cut([nine, eleven])).toEqual([])
    expect(cut([nine, ten], [ten, eleven])).toEqual([])
    expect(cut([nine, ten])).toEqual([1])
    expect(cut([ten, eleven])).toEqual([1])
    expect(cut(['2026-11-02T09:01', '2026-11-02T11:01'])).toEqual([1])
    expect(cut(['2026-11-02T08:59', '2026-11-02T10:59'])).toEqual([1])
  })

  it('are compared only where the act says from when to when it lasted, and was recorded', () => {
    expect(timedRecordings(inspected({ start: nine, end: eleven }, [nine, ten]))).toBe(true)
    expect(timedRecordings(inspected({ start: nine, end: eleven }))).toBe(false)
    expect(timedRecordings(view(['filing', '2026-11-02', {}, { recordings: [{ start: nine, end: ten }] }]))).toBe(false)
    for (const data of [{ start: nine }, { end: eleven }, {}, null])
      expect(() => timedRecordings(inspected(data, [nine, ten]))).toThrow(UnreadableError)
  })

  it('are missed only where the list demands them [R3.1]', () => {
    const filing = view(['filing', '2026-11-02'])
    expect([recordingDemanded(filing), unrecorded(filing)]).toEqual([false, []])
    const preserved = view(['filing', '2026-11-02'], ['preservation', '2026-11-02', {}, { recordings: [] }])
    expect([recordingDemanded(preserved), unrecorded(preserved)]).toEqual([true, [2]])
  })
})
