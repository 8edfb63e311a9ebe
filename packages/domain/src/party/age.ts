import { addDays, addMonths, type PlainDate } from '../date/plain-date'
import { birthDateOf } from '../identifier/resident-id'
import type { Party } from './party'

/** The human being whom a penalty would hit; a business that has no code of its own is its operator. */
export function personOf(party: Party): Exclude<Party, { kind: 'organisation' }> | undefined {
  if (party.kind === 'natural-person') return party
  return party.kind === 'individual-business' && party.uscc === undefined ? party : undefined
}

/** The birth date that the record gives of a person: that of the citizen identity number. */
export function bornOn(party: Party): PlainDate | undefined {
  const id = personOf(party)?.residentId
  return id === undefined ? undefined : birthDateOf(id)
}

/**
 * Full years of age on a day. Unknown on the very birthday that brings one of the ages asked about: 行政处罚法第三十条 does not
 * say whether that day counts already.
 * @example ageOn('2012-10-19', '2026-10-20', 14) // 14; on '2026-10-19' undefined
 */
export function ageOn(born: PlainDate, on: PlainDate, ...ages: readonly (number | undefined)[]): number | undefined {
  const years = fullYears(born, on)
  return years !== fullYears(born, addDays(on, -1)) && ages.includes(years) ? undefined : years
}

function fullYears(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return addMonths(born, years * 12) > on ? years - 1 : years
}
