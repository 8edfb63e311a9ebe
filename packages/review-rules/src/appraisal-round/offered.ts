import { hasRole, type LawBook, type Officer } from '@zhifa/domain'
import type { AppraisalKind } from './acts'
import type { FileKnown } from './asked'
import { answeringRoles } from './file-acts'
import { partsOf } from './parts'
import { isApart } from './people'
import { type FileProgress, hasSpoken } from './progress'
import { objectionDue } from './standing'

/** Who looks at a file of an open round, and when. */
export interface Looking {
  readonly officer: Officer
  readonly on: string
  readonly law: LawBook
  readonly appraisers: readonly string[]
}

/** What a file waits for from this person as far as its lines say: without a look at the case itself. */
export function wantedOf(progress: FileProgress, { officer, on, law, appraisers }: Looking): AppraisalKind | undefined {
  const { stage, score, answer, told, objections } = progress
  const me = officer.id
  const appraiser = appraisers.includes(me)
  switch (stage) {
    case 'to-score':
      return appraiser ? 'score' : undefined
    case 'to-confirm':
      return appraiser && score?.by !== me ? 'confirm' : undefined
    case 'to-tell':
      return appraiser ? 'tell' : undefined
    case 'to-correct':
      return appraiser && answer?.by !== me ? 'correction' : undefined
    case 'to-answer': {
      const may = appraiser || answeringRoles.some((role) => hasRole(officer, role, on))
      return may && !hasSpoken(progress, me) ? 'objection-answer' : undefined
    }
    case 'told': {
      const due = told && objectionDue(law, told.at.slice(0, 10))
      const late = due === undefined || due < on
      return late || objections.some(({ by }) => by === me) ? undefined : 'objection'
    }
    default:
      return undefined
  }
}

/** What a page offers this person to do with a file: what {@link wantedOf} says, where their part in the case allows it. */
export function offeredOf(progress: FileProgress, file: FileKnown, looking: Looking): AppraisalKind | undefined {
  const wanted = wantedOf(progress, looking)
  if (wanted === undefined) return undefined
  const { id } = looking.officer
  const fits = wanted === 'objection' ? partsOf(file.record).handled.has(id) : isApart(file, id)
  return fits ? wanted : undefined
}
