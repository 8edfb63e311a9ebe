import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { EvidenceView } from './view'

/** What every part of the page of evidence reads. */
export interface Here {
  readonly bureau: Bureau
  readonly user: User
  readonly view: EvidenceView
  /** Where forms go. */
  readonly action: string
}

/** Whether a person holds one of some roles today. */
export const holds = ({ roles }: User, wanted: readonly string[]): boolean =>
  roles.some((role) => wanted.includes(role))
