import type { History, KnownCase } from '../../src/case/table/types'
import { sampleParty } from '../sample-people'
import type { Situation } from './schema'

/** What a situation says of other cases of the party: those that acts name, visits that were no checks, inspections on the same draw. */
export const otherCases = ({
  cases = {},
  visits = [],
  drawUsed = [],
  leadUsed = [],
}: Pick<Situation, 'cases' | 'visits' | 'drawUsed' | 'leadUsed'>): Pick<
  History,
  'caseOf' | 'visitsOf' | 'checksOfDraw' | 'checksOfLead'
> => ({
  caseOf: (id) => (cases === 'unknown' ? undefined : named(cases[id])),
  visitsOf: () =>
    visits === 'unknown' ? undefined : visits.map(({ check, ...one }) => ({ ...one, ...(check ? { check } : {}) })),
  checksOfLead: () => (leadUsed === 'unknown' ? undefined : leadUsed),
  checksOfDraw: () =>
    drawUsed === 'unknown'
      ? undefined
      : drawUsed.map(({ visitedOn, ...one }) => ({ ...one, ...(visitedOn ? { visitedOn } : {}) })),
})

function named(told: Exclude<NonNullable<Situation['cases']>, 'unknown'>[string] | undefined): KnownCase | 'none' {
  if (!told) return 'none'
  const { procedure, approvedOn, ofAnother } = told
  return {
    procedure,
    parties: [ofAnother ? { ...sampleParty, name: '虚构另一家（演示）有限公司', uscc: '另一家' } : sampleParty],
    ...(approvedOn === null ? {} : { approvedOn }),
  }
}
