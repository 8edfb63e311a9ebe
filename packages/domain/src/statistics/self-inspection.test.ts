import { describe, expect, it } from 'vitest'
import { sampleLaw as law, sampleRecord } from '../../testing'
import { selfInspectionCounts } from './self-inspection'

const record = sampleRecord()
const first = record.entries[0]!.on
const last = record.entries.at(-1)!.on
const count = (from = first, to = last, records = [record]) =>
  selfInspectionCounts(records, { law, from, to, asOf: last })

describe('counts behind the self-inspection report', () => {
  it('shows what one whole case did: phase, steps, periods, recordings [R5.1] [P1.2]', () => {
    const found = count()
    expect(found.cases['penalty.ordinary']).toEqual({ count: 1, phases: { archived: 1 } })
    expect(Object.values(found.steps).reduce((a, b) => a + b, 0)).toBe(record.entries.length)
    expect(found.recordings.demanded).toBeGreaterThan(0)
    expect(found.recordings).toMatchObject({ made: found.recordings.demanded, waived: 0, missing: 0 })
    expect(found.deadlines['penalty.decision-period']).toEqual({ kept: 1 })
    expect(Object.values(found.deadlines).some((item) => item.missed || item.overdue)).toBe(false)
    expect(found.daysToDecision).toMatchObject({ count: 1, median: found.daysToDecision.longest })
  })

  it('a recording that is not there is missing, and one with an approved reason is not', () => {
    const actor = { id: 'head', name: '示例' }
    const waived = record.entries.find((entry) => entry.recordings)?.seq
    const without = {
      ...record,
      entries: record.entries.map(({ recordings: _, ...entry }) => ({
        ...entry,
        ...(entry.seq === waived ? { recordingWaiver: { reason: '设备故障', approvedBy: actor } } : {}),
      })),
    }
    const { recordings } = count(first, last, [without])
    expect(recordings).toMatchObject({ made: 0, waived: 1, missing: recordings.demanded - 1 })
    expect(recordings.missing).toBeGreaterThan(0)
  })

  it('counts only what happened in the span, and nothing for a case without an act in it', () => {
    const end = record.entries[1]!.on
    const steps = Object.values(count(first, end).steps).reduce((a, b) => a + b, 0)
    expect(steps).toBe(record.entries.filter((entry) => entry.on <= end).length)
    expect(count('1999-01-01', '1999-12-31')).toMatchObject({ cases: {}, steps: {}, daysToDecision: { median: null } })
  })
})
