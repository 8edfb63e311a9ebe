import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRecord, sampleRegistry } from '../../testing'
import { performByAll } from '../../testing/perform-by-all'
import { readCaseRecord } from '../handling/handling'

import { leafLine, leafOf } from '../ledger/ledger'
import { verifyLedger } from '../ledger/verify'
import { selfInspectionCounts } from '../statistics/self-inspection'
import { named } from './named'

/** Names that every object answers to. */
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty']
const context = { law: sampleLaw, registry: sampleRegistry }

describe('names that nobody gave', () => {
  it.each(inherited)('%s is no step: an act is refused, a file is read with the wrong place named', (step) => {
    const done = performByAll(sampleRecord(), { step, on: '2026-11-20', by: ['officer-a'], data: {} }, context)
    expect(done.ok ? [] : done.findings.map((item) => item.rule)).toEqual(['act.unknown-step'])
    const record = JSON.parse(JSON.stringify(sampleRecord()))
    record.entries[3].step = step
    const read = readCaseRecord(record)
    expect(read.ok ? [] : read.findings.map((item) => item.path?.join('.'))).toEqual(['entries.3.step'])
  })

  it.each(inherited)('%s may be the name of a person and is counted as one', (id) => {
    const record = sampleRecord()
    const entries = record.entries.map((entry) => ({ ...entry, by: [{ id, name: '示例甲' }] }))
    const year = { from: '2026-01-01', to: '2026-12-31', asOf: '2026-12-31' } as const
    const { officers } = selfInspectionCounts([{ ...record, entries }], { law: sampleLaw, ...year })
    expect(Object.entries(officers)).toEqual([[id, entries.length]])
  })

  it.each(inherited)('%s may be the number of a case, whose entries are counted', (id) => {
    const record = { ...sampleRecord(), id }
    const lines = record.entries.map((entry) => leafLine(leafOf(record, entry)))
    const { sound, cases } = verifyLedger(lines)
    expect([sound, Object.entries(cases)]).toEqual([true, [[id, lines.length]]])
    expect(verifyLedger(lines.toSpliced(4, 1)).findings.map((item) => item.rule)).toContain('ledger.sequence-broken')
  })

  it('can all be kept', () => {
    expect(Object.entries(named(JSON.parse('{"__proto__":1}')))).toEqual([['__proto__', 1]])
    expect(inherited.map((name) => named()[name])).toEqual([undefined, undefined, undefined, undefined])
  })
})
