import { sampleLaw, sampleRegistry, sampleSeveral } from '../../domain/testing'
import { CaseView, reviewRules } from '../src'
import { microseconds } from './measure'

const context = { law: sampleLaw, registry: sampleRegistry }

/** A case with four causes and three parties, from the bare record: each guard asks each violation of each party. */
export function several() {
  const record = sampleSeveral({ causes: 4, parties: 3 })
  const fresh = microseconds(500, () => reviewRules.outcomes(new CaseView(record, context)))
  return [
    {
      name: 'review of four causes and three parties from the bare record, outcomes',
      value: fresh,
      unit: 'µs',
      target: '< 400',
      met: fresh < 400,
      note: `${record.entries.length} entries`,
    },
  ]
}
