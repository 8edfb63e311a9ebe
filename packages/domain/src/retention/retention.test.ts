import { describe, expect, it } from 'vitest'
import { sampleBureau, sampleLaw, sampleLicence, sampleRecord, sampleRegistry } from '../../testing'
import type { CaseRecord } from '../case/record/entry'
import { allMet } from '../finding/finding'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { liaoning } from '../law/liaoning'
import { archivedRecordings } from '../recording/archive'
import { destructionFindings } from './destruction'
import { retentionOf } from './retention'

const archived = sampleRecord()
const as = (retention: string): CaseRecord => ({
  ...archived,
  entries: archived.entries.map((entry) =>
    entry.step === 'archiving' ? { ...entry, data: { ...(entry.data as object), retention } } : entry,
  ),
})
const file = retentionOf(archived, sampleLaw)[0]!
const context = { law: sampleLaw, registry: sampleRegistry }
const request = {
  id: file.id ?? '',
  on: '2057-01-02',
  list: '销毁清册1',
  approvedBy: 'agency-head',
  reason: '已届满。',
}
const outcomes = (record: CaseRecord, change: object = {}) =>
  destructionFindings(record, { ...request, ...change }, context).map((item) => [item.code, item.outcome])

describe('how long records are kept', () => {
  it.each([
    ['30-years', '2056-11-20'],
    ['10-years', '2036-11-20'],
    ['permanent', 'permanent'],
  ])('%s from the day of the archive: %s [R4.3]', (retention, until) => {
    expect(retentionOf(as(retention), sampleLaw)[0]).toMatchObject({ class: retention, until, grade: 'secondary' })
  })

  it('what was read speaks of penalties: the same class of another file is not verified [R4.3]', () => {
    expect(retentionOf(sampleLicence(), sampleLaw)[0]).toMatchObject({ class: '30-years', grade: 'unverified' })
  })

  it('a recording stays with its file, one of a list as long as the bureau says, and nothing is assumed [R4.3]', () => {
    expect(retentionOf(archived, sampleLaw)).toMatchObject([
      { id: file.id },
      { id: 'AV-001', class: 'with-case-file', until: '2056-11-20' },
      { id: 'AV-002', class: 'with-case-file', until: '2056-11-20' },
    ])
    expect(retentionOf(sampleRecord({ upTo: 'interview' }), sampleLaw)[0]).toMatchObject({
      class: undefined,
      until: undefined,
    })
  })

  it('nothing is destroyed before its day, nor without the head, nor when the day is not known [R4.3]', () => {
    const ok = [
      ['retention.ended', 'met'],
      ['retention.approved', 'met'],
    ]
    expect(outcomes(as('30-years'))).toEqual(ok)
    expect(outcomes(as('30-years'), { on: '2056-11-20' })[0]).toEqual(['retention.ended', 'not-met'])
    expect(outcomes(as('30-years'), { on: '2056-11-21' })[0]).toEqual(['retention.ended', 'met'])
    expect(outcomes(as('permanent'))[0]).toEqual(['retention.ended', 'not-met'])
    expect(outcomes(as('30-years'), { approvedBy: 'officer-a' })[1]).toEqual(['retention.approved', 'not-met'])
    expect(outcomes(as('30-years'), { id: 'AV-001' })).toEqual(ok)
    expect(outcomes(as('30-years'), { id: 'AV-999' })).toEqual([['retention.unknown', 'not-met']])
    expect(outcomes(sampleRecord({ upTo: 'closing' }))).toEqual([['retention.unknown', 'not-met']])
    expect(outcomes(as('30-years'), { on: '2057-02-30' })[0]?.[0]).toMatch(/^input\./)
    expect(allMet(destructionFindings(as('30-years'), request, context))).toBe(true)
  })
})

describe('recordings come into the archive in time', () => {
  const rule = { id: 'recording.upload', title: '音像记录上传', event: '记录结束之日', duty: 'agency' as const }
  const version = {
    from: '2018-12-21',
    amount: 2,
    unit: 'working-day' as const,
    cites: ['国卫监督发〔2018〕54号'],
    grade: 'unverified' as const,
  }
  const local = lawBook(china, liaoning, { ...sampleBureau, periods: [{ ...rule, versions: [version] }] })
  const scene = archived.entries.find((entry) => entry.recordings)!
  const with_ = (archivedOn: string | undefined): CaseRecord => ({
    ...archived,
    entries: archived.entries.map((entry) =>
      entry.recordings
        ? { ...entry, recordings: entry.recordings.map((item) => ({ ...item, ...(archivedOn ? { archivedOn } : {}) })) }
        : entry,
    ),
  })
  const due = archivedRecordings(archived, local, archived.entries.at(-1)!.on)[0]!.deadline!.due
  const status = (record: CaseRecord, asOf: string, law = local) =>
    archivedRecordings(record, law, asOf)
      .filter((item) => item.entry === scene.seq)
      .map((item) => [item.step, item.entry, item.status])

  it('each is linked to the act that it shows, and late when it came late [R3.3]', () => {
    const at = ['scene-inspection', scene.seq]
    expect(status(with_(due), '2026-11-20')).toEqual([[...at, 'kept']])
    expect(status(with_('2026-11-20'), '2026-11-20')).toEqual([[...at, 'late']])
    expect(status(with_('2026-11-20'), due)).toEqual([[...at, 'running']])
    expect(status(archived, due)).toEqual([[...at, 'running']])
    expect(status(archived, '2026-11-20')).toEqual([[...at, 'overdue']])
  })

  it('without a rule of the bureau nothing is called in time [R3.3]', () => {
    expect(status(with_(due), '2026-11-20', sampleLaw)[0]?.[2]).toBe('undetermined')
  })
})
