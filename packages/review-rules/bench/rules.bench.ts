import type { CaseRecord } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '../../domain/testing'
import { CaseView, reviewRules } from '../src'
import { againstEngine } from './json-rules-engine'
import { microseconds } from './measure'
import { redetermined } from './redetermined'
import { several } from './several'

const context = { law: sampleLaw, registry: sampleRegistry }

/** The whole rule set on a full case, from the finished record or from a view of it, and what others need for the same. */
export async function bench() {
  const record = sampleRecord()
  const view = new CaseView(record, context)
  const outcomes = microseconds(2_000, () => reviewRules.outcomes(view))
  const findings = microseconds(500, () => reviewRules.findings(view))
  const fresh = microseconds(500, () => reviewRules.outcomes(new CaseView(record, context)))
  const written = JSON.stringify(record)
  const copies: CaseRecord[] = []
  const unseen = microseconds(100, (i) => {
    if (i === 0) copies.splice(0, copies.length, ...Array.from({ length: 100 }, () => JSON.parse(written)))
    return reviewRules.outcomes(new CaseView(copies[i]!, context))
  })
  const rules = reviewRules.for(view.procedure, view.on, view.law).length
  return [
    {
      name: `${rules} rules on a full case, outcomes`,
      value: outcomes,
      unit: 'µs',
      target: '< 50',
      met: outcomes < 50,
      note: 'view of the case built before',
    },
    {
      name: `${rules} rules on a full case, findings with trace`,
      value: findings,
      unit: 'µs',
      target: '< 500',
      met: findings < 500,
      note: 'view of the case built before',
    },
    {
      name: `${rules} rules from the bare record, outcomes`,
      value: fresh,
      unit: 'µs',
      target: '< 200',
      met: fresh < 200,
      note: 'replay, guards and periods computed anew; what follows from one payload alone was kept',
    },
    {
      name: `${rules} rules from a record that was never seen, outcomes`,
      value: unseen,
      unit: 'µs',
      note: 'every payload is checked, scanned and digested too',
    },
    ...several(),
    ...(await againstEngine()),
    ...redetermined(),
  ]
}
