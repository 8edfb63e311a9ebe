import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../../testing'
import { readCaseRecord } from '../../handling/handling'

const sample = () => JSON.parse(JSON.stringify(sampleRecord()))

describe('a case from a file', () => {
  it('comes back as it went, with what the rules added to its payloads', () => {
    expect(readCaseRecord(sample())).toEqual({ ok: true, value: sampleRecord() })
  })

  it('names every wrong field, and where it sits', () => {
    const record = sample()
    record.entries[1].data.handlers = []
    record.entries[2].seq = 7
    record.entries[3].step = 'nonsense'
    record.entries[6].data.extra = 1
    const read = readCaseRecord(record)
    expect(read.ok ? [] : read.findings.map((item) => item.path?.join('.'))).toEqual([
      'entries.1.data.handlers',
      'entries.2.seq',
      'entries.3.step',
      'entries.6.data.extra',
    ])
    expect(read.ok ? '' : read.findings[0]?.message.zh).toContain('第2条记录（立案）承办人')
  })

  it.each([
    [{ procedure: 'no.such' }, 'procedure'],
    [{ id: '' }, 'id'],
    [{ entries: null }, 'entries'],
    [{ note: 'x' }, 'note'],
  ])('refuses %j', (change, path) => {
    const read = readCaseRecord({ ...sample(), ...change })
    expect(read.ok ? undefined : read.findings[0]?.path).toEqual([path])
  })
})
