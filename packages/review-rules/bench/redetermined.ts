import type { CaseRecord } from '@zhifa/domain'
import { sampleLaw, sampleRecord } from '../../domain/testing'
import { determineReview } from '../src'

/** A hundred thousand cases that differ in what the catalogue asks, each determined from its record. */
export function redetermined() {
  const base = sampleRecord()
  const cases = 100_000
  const variants = Array.from({ length: 64 }, (_, i): CaseRecord => {
    const entries = base.entries.map((entry) => {
      if (entry.step !== 'investigation-end') return entry
      const data = structuredClone(entry.data) as { judgements: { complex: { value: boolean } } }
      data.judgements.complex.value = i % 2 === 1
      return { ...entry, data }
    })
    return { ...base, id: `case-${i}`, entries }
  })
  const start = process.hrtime.bigint()
  let required = 0
  for (let i = 0; i < cases; i++)
    if (determineReview(variants[i & 63]!, { law: sampleLaw }).determination.outcome === 'required') required++
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (required !== cases) throw new Error('the sample bureau reviews everything')
  return [
    {
      name: '100,000 cases re-determined',
      value: seconds,
      unit: 's',
      target: '< 10',
      met: seconds < 10,
      note: 'one core, from the records',
    },
  ]
}
