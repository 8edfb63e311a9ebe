import { handlersOf } from '../case/people/handled'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import type { DocketAsked } from './asked'
import type { DocketMatter } from './standing'

/**
 * Whether somebody has to stay out of a complaint: it is about them, or about a case that they handled. As long as a case cannot be
 * read nobody knows who handled it, and nobody goes on.
 */
export function staysApart(
  id: string,
  { intake, against, everNamed }: Pick<DocketMatter, 'intake' | 'against' | 'everNamed'>,
  { caseOf }: Pick<DocketAsked, 'caseOf'>,
): boolean {
  if (against.has(id)) return true
  if (intake.act.kind !== 'complaint') return false
  // A case that was taken out of the matter again lets nobody in who handled it.
  return everNamed.some((one) => {
    const record = caseOf(one)
    if (record === undefined || record === 'none') return true
    return handlersOf(replay(record), procedureOf(record)).has(id)
  })
}

/** Who learns the name of whoever complained: who took the complaint, who looks into it, and the keeper of the files; never whom it is about. */
export function seesComplainant(
  viewer: { readonly id: string; readonly keepsFiles: boolean },
  { intake, answerer, state }: DocketMatter,
  apart: boolean,
): boolean {
  if (apart || intake.act.kind !== 'complaint') return false
  const looksIntoIt = answerer === viewer.id && state !== 'unassigned' && state !== 'to-take'
  return viewer.keepsFiles || intake.by.id === viewer.id || looksIntoIt
}
