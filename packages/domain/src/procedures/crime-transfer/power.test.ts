import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRegistryData } from '../../../testing'
import { performByAll } from '../../../testing/perform-by-all'
import { sampleHead } from '../../../testing/sample-case'
import { crimeActs, sampleCrimeReturned, sampleCrimeTransfer } from '../../../testing/sample-crime'
import type { CaseRecord } from '../../case/record/entry'
import { openCase } from '../../handling/handling'
import type { EnforcementCategory } from '../../law/review-catalogue'
import { registry } from '../../people/registry'
import { countedActs } from '../../statistics/counted-acts'
import { crimeTransfer } from './crime-transfer'

/** What refuses the first act of a transfer, in a bureau with these powers. */
function refused(categories: readonly EnforcementCategory[], cause: string = sampleHead.cause): string[] {
  const opened: CaseRecord = openCase('crime.transfer', { id: '2026-0001', ...sampleHead, cause })
  const agencies = sampleRegistryData.agencies.map((one) => ({ ...one, categories: [...categories] }))
  const first = crimeActs[0]!
  const done = performByAll(opened, typeof first === 'function' ? first(opened) : first, {
    law: sampleLaw,
    registry: registry({ ...sampleRegistryData, agencies }),
  })
  return done.ok ? [] : done.findings.map(({ code }) => code)
}

describe('the transfer of a suspected crime', () => {
  it('is a matter of whoever may punish (移送规定第二条), and of nobody else', () => {
    expect(refused(['penalty'])).toEqual([])
    expect(refused(['inspection', 'licence', 'coercion', 'other'])).toEqual(['act.not-competent'])
  })

  it('is no penalty: it has no category of a penalty and counts in no yearly table', () => {
    expect([crimeTransfer.category, crimeTransfer.power]).toEqual(['other', 'penalty'])
    expect([sampleCrimeTransfer(), sampleCrimeReturned()].flatMap((record) => countedActs(record))).toEqual([])
  })

  it('has a cause of the law book, as the case has that it comes from', () => {
    expect(refused(['penalty'], 'no.such')).toEqual(['case.unknown-cause'])
  })
})
