import type { CaseRecord } from '@zhifa/domain'
import { sampleCrimeReturned, sampleCrimeTransfer, sampleLaw, samplePlan, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { lawfulExecution, lawfulLicence, lawfulMeasure, lawfulRevocation } from '../../testing/lawful-others'
import { CaseView } from '../view/case-view'
import { reviewRules } from '.'

const cases: readonly (readonly [string, () => CaseRecord])[] = [
  ['a licence granted', () => lawfulLicence()],
  ['a licence renewed', () => lawfulLicence({ kind: 'renewal' })],
  ['a licence refused', () => lawfulLicence({ decide: 'refuse' })],
  ['a licence granted after a hearing', () => lawfulLicence({ heard: true })],
  ['a licence revoked', () => lawfulRevocation()],
  ['a measure approved before', () => lawfulMeasure()],
  ['a measure in an emergency', () => lawfulMeasure(true)],
  ['an execution through the court', () => lawfulExecution()],
  ['a transfer to the police that comes to a judgment', () => sampleCrimeTransfer()],
  ['a transfer to the police that comes back', () => sampleCrimeReturned()],
  ['a yearly plan of inspections', () => samplePlan()],
]

describe('the rules on licences and coercion', () => {
  it.each(cases)('find nothing wrong with %s, and ask what only a person can answer [L3.1] [L3.2]', (_, make) => {
    const view = new CaseView(make(), { law: sampleLaw, registry: sampleRegistry })
    const { findings, notArising } = reviewRules.findings(view)
    expect(
      findings
        .filter((item) => item.outcome !== 'met' && item.asks === undefined)
        .map((item) => [item.rule, item.message.zh, item.read]),
    ).toEqual([])
    expect(findings.filter((item) => item.asks !== undefined).every((item) => item.outcome === 'undetermined')).toBe(
      true,
    )
    expect(findings.length + notArising.length).toBe(reviewRules.for(view.procedure, view.on, view.law).length)
  })
})
