import type { CaseRecord, Entry } from '@zhifa/domain'
import fc from 'fast-check'

/** For tests: the same record with acts dropped, repeated, moved and done by others. Still schema-valid, and nobody's checks let it through. */
export const tampered = (records: fc.Arbitrary<CaseRecord>): fc.Arbitrary<CaseRecord> =>
  fc
    .tuple(
      records,
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom('drop', 'repeat', 'other', 'later')), { maxLength: 8 }),
    )
    .map(([record, changes]) => {
      let entries = record.entries
      for (const [at, change] of changes) entries = changed(entries, at % Math.max(1, entries.length), change)
      return { ...record, entries: entries.map((item, i) => ({ ...item, seq: i + 1 })) }
    })

function changed(entries: readonly Entry[], at: number, change: string): readonly Entry[] {
  const one = entries[at]
  if (!one) return entries
  if (change === 'drop') return entries.filter((item) => item !== one)
  if (change === 'repeat') return entries.concat(one)
  return entries.with(
    at,
    change === 'other' ? { ...one, by: [{ id: 'nobody', name: 'x' }] } : { ...one, on: '2027-03-01' },
  )
}
