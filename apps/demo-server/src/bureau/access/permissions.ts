import type { Role } from '@zhifa/domain'
import { appraisalOrganisers } from '@zhifa/review-rules'
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
  supervision: ['agency-head', 'office', 'archivist', 'department-head', 'legal-reviewer', 'supervisor'],
  /** Whether what is public stands where the public looks: figures of pushes, and of what was published anyway. */
  'push-monitor': [
    'agency-head',
    'office',
    'archivist',
    'department-head',
    'legal-reviewer',
    'supervisor',
    'administrator',
  ],
  /** Sending again what was approved for the public, and comparing: the office answers for publication. */
  'push-repair': ['office', 'agency-head', 'administrator'],
  /** Every case: who answers for the cases, reviews them, keeps their files, or supervises the bureau (国办发〔2018〕118号). Others see those in which they have a part. */
  'every-case': ['department-head', 'agency-head', 'legal-reviewer', 'archivist', 'office', 'supervisor'],
  /** Who compares originals on paper has no part in the act: the keeper of the files does it. */
  'attesting-originals': ['archivist'],
  /** Recordings show people: beside those on the case, who approves, reviews and keeps the file. */
  'case-media': ['department-head', 'agency-head', 'legal-reviewer', 'archivist', 'supervisor'],
  /** What is kept from others in the house: the keeper of the files reads it without a part in the case. */
  'kept-media': ['archivist'],
  /** Who read what: for those who answer for the bureau or keep its records, not for whoever reads most. */
  'read-log': ['agency-head', 'department-head', 'office', 'archivist', 'supervisor'],
  'erasing-reads': ['agency-head'],
  /** Packages for the archive hold everything of a case: the keeper of the files makes them. */
  'packing-files': ['archivist'],
  /** Standards and rounds of the appraisal of finished files. */
  'organising-appraisals': appraisalOrganisers,
  /** People, roles and law are kept by the administrator, and approved by the heads of the bureau. */
  administration: ['administrator', 'agency-head', 'office'],
  'proposing-changes': ['administrator'],
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

/** The roles that may. */
export const rolesFor = (purpose: Purpose): readonly Role[] => permitted[purpose]

/** Whose cases a list shows to a person: theirs, unless they answer for all. */
export const casesFor = (user: Pick<User, 'id' | 'roles'>): { readonly of?: Pick<User, 'id' | 'roles'> } =>
  may(user, 'every-case') ? {} : { of: { id: user.id, roles: user.roles } }
