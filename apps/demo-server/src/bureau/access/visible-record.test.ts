import type { CaseRecord, Entry, Role } from '@zhifa/domain'
import { sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { visibleRecord } from './visible-record'

const viewer = (id: string, ...roles: Role[]) => ({ id, roles })
const office = viewer('office-head', 'office')
const sample = sampleRecord()
const informant = '匿名群众一'

const correcting = (was: string, becomes: string, by: Entry['by'] = sample.entries[0]?.by ?? []): Entry => ({
  ...(sample.entries[1] as Entry),
  seq: 0,
  step: 'element-correction',
  by,
  data: { element: 'personal-name', was, becomes, reason: '笔误' },
})
const withCorrections = (...corrections: Entry[]): CaseRecord => ({
  ...sample,
  entries: [...sample.entries, ...corrections].map((entry, i) => ({ ...entry, seq: i + 1 })),
})
const shown = (record: CaseRecord, who: ReturnType<typeof viewer>): string => JSON.stringify(visibleRecord(record, who))

describe('the record as a person may see it [R4.2]', () => {
  it('names the informant to the archivist and those who took the report, and to nobody else', () => {
    expect(shown(sample, viewer('archivist', 'archivist'))).toContain(informant)
    for (const { id } of sample.entries[0]?.by ?? []) expect(shown(sample, viewer(id, 'handler'))).toContain(informant)
    for (const who of [office, viewer('agency-head-2', 'agency-head'), viewer('reviewer-a', 'legal-reviewer')])
      expect(shown(sample, who)).not.toContain(informant)
  })

  it('changes nothing else', () => {
    const visible = visibleRecord(sample, office)
    expect(visible.entries.slice(1)).toEqual(sample.entries.slice(1))
    const [intake] = sample.entries
    expect(intake?.data).toHaveProperty('informant')
    expect({ ...visible.entries[0], data: undefined }).toEqual({ ...intake, data: undefined })
    expect(intake?.data).toMatchObject(visible.entries[0]?.data as object)
  })

  it('keeps a corrected name of the informant too, and the one it became', () => {
    const record = withCorrections(correcting(informant, '虚构群众二'), correcting('虚构群众二', '虚构群众三'))
    for (const name of [informant, '虚构群众二', '虚构群众三']) {
      expect(shown(record, office)).not.toContain(name)
      expect(shown(record, viewer('archivist', 'archivist'))).toContain(name)
    }
    expect(visibleRecord(record, office).entries.at(-1)?.data).toMatchObject({ was: '（保密）', reason: '笔误' })
  })

  it('keeps a corrected text of the informant like a corrected name', () => {
    const text: Entry = {
      ...correcting(informant, '虚构群众二'),
      step: 'text-correction',
      data: {
        entry: 1,
        field: 'informant.name',
        path: ['informant', 'name'],
        was: informant,
        becomes: '虚构群众二',
        reason: '笔误',
      },
    }
    const record = withCorrections(text)
    for (const name of [informant, '虚构群众二']) expect(shown(record, office)).not.toContain(name)
  })

  it('shows every other correction', () => {
    const record = withCorrections(correcting('虚构者', '虚构人'))
    expect(visibleRecord(record, office).entries.at(-1)).toEqual(record.entries.at(-1))
  })

  it('names a complainant to the archivist, and not to one whom the complaint is about', () => {
    const complaint: Entry = {
      ...(sample.entries[1] as Entry),
      ...{ step: 'complaint', by: [{ id: 'office-head', name: '示例办' }] },
      data: {
        number: '投诉2026-1',
        acceptedOn: '2026-11-28',
        by: '虚构者',
        subject: '态度生硬。',
        against: ['archivist'],
      },
    }
    const record = withCorrections(complaint)
    expect(shown(record, viewer('archivist', 'archivist'))).not.toContain('虚构者')
    expect(shown(record, viewer('archivist-2', 'archivist'))).toContain('虚构者')
    expect(shown(record, office)).toContain('虚构者')
  })
})
