import type { Role } from '@zhifa/domain'
import type { User } from './user'

/**
 * What not everybody in the house may see or begin, and the roles that may. Who does an act of a case is the procedure's to
 * say, and who signs an item of the registry is the domain's; here stands what a page offers of it.
 */
const permitted = {
  /** Who reported a case: the archivist keeps the file. Those who took the report see it too (`visibleRecord`). */
  informants: ['archivist'],
  /** The whole record holds everything about everybody: only these may take it out of the house. */
  'ledger-export': ['archivist', 'agency-head'],
  /** Whole-bureau figures are for those who answer for the whole bureau. */
  supervision: ['agency-head', 'office', 'archivist', 'department-head', 'legal-reviewer'],
  /** Who compares originals on paper has no part in the act: the keeper of the files does it. */
  'attesting-originals': ['archivist'],
  /** Recordings show people: beside those on the case, who approves, reviews and keeps the file. */
  'case-media': ['department-head', 'agency-head', 'legal-reviewer', 'archivist'],
  'opening-cases': ['handler'],
  'drafting-items': ['handler'],
  'approving-items': ['office'],
  'answering-the-public': ['office'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Purpose = keyof typeof permitted

/** Whether a person may, by a role of the day: `may(user, 'ledger-export')`. */
export function may({ roles }: Pick<User, 'roles'>, purpose: Purpose): boolean {
  const allowed: readonly Role[] = permitted[purpose]
  return roles.some((role) => allowed.includes(role))
}
