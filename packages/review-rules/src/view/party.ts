import { matchParties, type Party } from '@zhifa/domain'

/** Whether a code or the number of a paper says who a party is; unknown while the party is not named. */
export function numbered(who: Party | undefined): boolean | undefined {
  if (!who) return undefined
  if (who.kind === 'organisation') return true
  if (who.kind === 'individual-business') return who.uscc !== undefined || who.residentId !== undefined
  return who.residentId !== undefined || who.otherPaper !== undefined
}

/** True when a paper's party is the same as another's, be it under another name; unknown while one of them is not named. */
export function sameParty(one: Party | undefined, other: Party | undefined): boolean | undefined {
  return one && other && matchParties(one, other) !== 'other'
}
