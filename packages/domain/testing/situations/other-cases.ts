import type { DocketEntry, History, KnownCase } from '../../src/case/table/types'
import { bareNumber } from '../../src/input/bare-number'
import { sampleParty } from '../sample-people'
import type { Situation } from './schema'

/** What a situation says of other cases of the party: those that acts name, visits that were no checks, inspections on the same draw. */
export const otherCases = ({
  cases = {},
  visits = [],
  drawUsed = [],
  leadUsed = [],
  docket = {},
}: Pick<Situation, 'cases' | 'visits' | 'drawUsed' | 'leadUsed' | 'docket'>): Pick<
  History,
  'caseOf' | 'visitsOf' | 'checksOfDraw' | 'checksOfLead' | 'docketOf'
> => ({
  caseOf: (id) => (cases === 'unknown' ? undefined : named(cases[id])),
  visitsOf: () =>
    visits === 'unknown' ? undefined : visits.map(({ check, ...one }) => ({ ...one, ...(check ? { check } : {}) })),
  checksOfLead: () =>
    leadUsed === 'unknown'
      ? undefined
      : leadUsed.map((one) =>
          typeof one === 'string'
            ? { caseId: one, same: true, items: ['公共用品用具清洗消毒'] }
            : { caseId: one.caseId, same: !one.ofAnother, items: one.items },
        ),
  docketOf: (number) => (docket === 'unknown' ? undefined : docketed(docket, number)),
  checksOfDraw: () =>
    drawUsed === 'unknown'
      ? undefined
      : drawUsed.map(({ visitedOn, ...one }) => ({ ...one, ...(visitedOn ? { visitedOn } : {}) })),
})

/** By the number however its brackets are written, as the store finds it. */
function docketed(docket: Exclude<NonNullable<Situation['docket']>, 'unknown'>, number: string): DocketEntry | 'none' {
  const at = Object.entries(docket).findIndex(([one]) => bareNumber(one) === bareNumber(number))
  const found = Object.values(docket)[at]
  if (!found) return 'none'
  return { matter: at + 1, on: found.on, ...(found.body === undefined ? {} : { body: found.body }) }
}

function named(told: Exclude<NonNullable<Situation['cases']>, 'unknown'>[string] | undefined): KnownCase | 'none' {
  if (!told) return 'none'
  const { procedure, approvedOn, ofAnother } = told
  return {
    procedure,
    parties: [ofAnother ? { ...sampleParty, name: '虚构另一家（演示）有限公司', uscc: '另一家' } : sampleParty],
    ...(approvedOn === null ? {} : { approvedOn }),
  }
}
