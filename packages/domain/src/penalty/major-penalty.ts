import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import type { Party } from '../party/party'
import { confiscatedOf, fineOf, type PenaltyItem } from './penalty-item'

const gravest: readonly PenaltyItem['kind'][] = ['business-suspension', 'closure', 'licence-revocation']

/**
 * Whether a penalty has to be sent to the county's government for the record (重大行政处罚决定备案): from the county's own sum on,
 * fine and confiscation together (辽宁省行政执法监督规定第十六条第二款). The sum is the county's to set; without one nobody can say.
 * @returns `undefined` where no layer gives the sum of the day
 * @example isMajorPenalty([{ kind: 'fine', amount: 1_000_000 }], 'natural-person', law, '2026-11-28')
 */
export function isMajorPenalty(
  items: readonly PenaltyItem[],
  party: Party['kind'],
  law: LawBook,
  on: PlainDate,
): boolean | undefined {
  const whose = party === 'natural-person' ? 'person' : 'organisation'
  const from = law.parameter(`supervision.major-penalty.county-${whose}`, on)?.value
  if (typeof from !== 'number') return undefined
  return items.some(({ kind }) => gravest.includes(kind)) || fineOf(items) + confiscatedOf(items) >= from
}
