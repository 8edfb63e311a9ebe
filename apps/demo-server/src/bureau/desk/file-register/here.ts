import type { FileStanding, Finding, fileRoles } from '@zhifa/domain'
import type { User } from '../../access'
import type { ArchivePackage } from '../../archive'
import type { Bureau } from '../../bureau'

/** What the register of a file shows. */
export interface RegisterView {
  readonly caseId: string
  readonly archivedOn: string | undefined
  readonly standing: FileStanding
  readonly transferBy: string | undefined
  readonly keptUntil: string
  readonly packages: readonly ArchivePackage[]
  /** Files that came after archiving and that nobody has described, by their digest. */
  readonly undescribed: readonly (readonly [sha256: string, name: string])[]
  readonly obstacles: readonly Finding[]
  /** Whether this person sees the files of the case. */
  readonly seesFiles: boolean
}

/** What every part of its page reads. */
export interface Here {
  readonly bureau: Bureau
  readonly user: User
  readonly view: RegisterView
  readonly action: string
  /** Whether this person may say it. */
  readonly says: (kind: keyof typeof fileRoles) => boolean
}
