import { describe, expect, it } from 'vitest'
import { sampleCrimeReturned, sampleCrimeTransfer, sampleRecord } from '../../testing'
import type { CaseRecord } from '../case/record/entry'
import { spanOf } from './period'
import { transferCounts, transferOutcomeNames } from './transfers'

const year = spanOf({ year: 2026 })
const upTo = (record: CaseRecord, step: string): CaseRecord => ({
  ...record,
  entries: record.entries.slice(0, record.entries.findIndex((entry) => entry.step === step) + 1),
})
/** What became of a transfer that has come as far as an act. */
const after = (step: string, whole: CaseRecord = sampleCrimeTransfer()) =>
  transferCounts([upTo(whole, step)], year)
    .filter(({ cases }) => cases.length > 0)
    .map(({ outcome }) => outcome)

describe('transfers of suspected crimes by their outcome', () => {
  it('counts each by the newest act that says what became of it', () => {
    expect(after('crime-approval')).toEqual(['undecided'])
    expect(after('crime-transfer')).toEqual(['with-the-police'])
    expect(after('police-not-filed')).toEqual(['not-filed'])
    expect(after('police-reconsideration')).toEqual(['with-the-police'])
    expect(after('reconsideration-upheld')).toEqual(['not-filed'])
    expect(after('supervision-suggestion')).toEqual(['with-the-police'])
    expect(after('supervision-declined', sampleCrimeReturned())).toEqual(['not-filed'])
    expect(after('evidence-handover')).toEqual(['filed'])
    expect(after('archiving')).toEqual(['judged'])
    expect(after('archiving', sampleCrimeReturned())).toEqual(['returned'])
  })

  it('names the cases behind each figure, every outcome once, and no case of another procedure', () => {
    const counts = transferCounts([sampleRecord(), sampleCrimeTransfer(), sampleCrimeReturned()], year)
    expect(counts.map(({ outcome }) => outcome)).toEqual(Object.keys(transferOutcomeNames))
    expect(counts.filter(({ cases }) => cases.length > 0)).toEqual([
      { outcome: 'returned', cases: [sampleCrimeReturned().id] },
      { outcome: 'judged', cases: [sampleCrimeTransfer().id] },
    ])
  })

  it('counts the year in which a transfer was begun, both days of a span included', () => {
    const on = (from: string, to: string) =>
      transferCounts([sampleCrimeTransfer()], { from, to }).flatMap(({ cases }) => cases).length
    expect([on('2026-06-01', '2026-06-01'), on('2026-06-02', '2026-12-31'), on('2026-01-01', '2026-05-31')]).toEqual([
      1, 0, 0,
    ])
  })
})
