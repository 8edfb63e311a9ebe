import {
  type DocketFile,
  type DocketMatter,
  docketWaitsFor,
  handlersOf,
  isLate,
  procedureOf,
  readsDocketFile,
  replay,
  seesComplainant,
  staysApart,
} from '@zhifa/domain'
import { may, type User } from '../access'
import type { CaseContext } from '../cases'
import { type DocketRead, openDocket } from './docket'

type Viewer = Pick<User, 'id' | 'roles'>

/**
 * Whether somebody reads a matter at all: who answers for the bureau or supervises it, who was ever named to answer it, and of a
 * paper who handles a case that it concerns. Whom a complaint is about, and who handled the case, read nothing of it.
 */
export function seesMatter(matter: DocketMatter, viewer: Viewer, { caseOf }: Pick<DocketRead, 'caseOf'>): boolean {
  if (staysApart(viewer.id, matter, { caseOf })) return false
  if (may(viewer, 'supervision')) return true
  const named = matter.events.some(({ act }) => act.kind === 'assignment' && act.person === viewer.id)
  return named || (matter.intake.act.kind === 'paper' && matter.cases.some((id) => handles(id, viewer, caseOf)))
}

function handles(id: string, viewer: Viewer, caseOf: DocketRead['caseOf']): boolean {
  const record = caseOf(id)
  if (record === undefined || record === 'none') return false
  return handlersOf(replay(record), procedureOf(record)).has(viewer.id)
}

/** The matters that wait for somebody, the nearest day first: those without a day come last. */
export const docketWaiting = ({ matters, caseOf }: DocketRead, viewer: Viewer): DocketMatter[] =>
  byDay(matters.filter((matter) => docketWaitsFor(matter, viewer, staysApart(viewer.id, matter, { caseOf }))))

/** The nearest day first, so what is overdue stands on top; what has no day comes last. */
export const byDay = (matters: readonly DocketMatter[]): DocketMatter[] =>
  [...matters].sort((a, b) => (a.keepBy ?? '9999').localeCompare(b.keepBy ?? '9999') || a.no - b.no)

/** Whether somebody learns the name of whoever complained. */
export const learnsComplainant = (matter: DocketMatter, viewer: Viewer, { caseOf }: Pick<DocketRead, 'caseOf'>) =>
  seesComplainant(
    { id: viewer.id, keepsFiles: may(viewer, 'informants') },
    matter,
    staysApart(viewer.id, matter, { caseOf }),
  )

/** Whether somebody who reads a matter reads a file of it. */
export const readsFile = (
  matter: DocketMatter,
  file: DocketFile,
  viewer: Viewer,
  { caseOf }: Pick<DocketRead, 'caseOf'>,
): boolean =>
  readsDocketFile(
    { id: viewer.id, keepsFiles: may(viewer, 'informants') },
    matter,
    file,
    staysApart(viewer.id, matter, { caseOf }),
  )

/** A file of a matter as somebody sees it. */
export interface SeenFile extends Omit<DocketFile, 'name' | 'sha256'> {
  readonly readable: boolean
  /** As whoever added it called it, and its hash: a letter is often called by who wrote it, so only for those who open it. */
  readonly name: string | undefined
  readonly sha256: string | undefined
}

/** The files of a matter: that they are there, and to those who open them under what name. */
export const seenFiles = (matter: DocketMatter, viewer: Viewer, read: Pick<DocketRead, 'caseOf'>): SeenFile[] =>
  matter.files.map((file) => {
    const readable = readsFile(matter, file, viewer, read)
    return { ...file, readable, ...(readable ? {} : { name: undefined, sha256: undefined }) }
  })

/** How many matters that somebody reads are late: for whoever supervises. */
export async function lateMatters<DB>(context: CaseContext<DB>, user: User): Promise<number> {
  const { matters, caseOf } = await openDocket(context)
  const today = context.bureau.today()
  return matters.filter((matter) => isLate(matter, today) && seesMatter(matter, user, { caseOf })).length
}
