import { type DocketMatter, standingIn } from '@zhifa/domain'
import type { User } from '../access'
import type { CaseContext } from '../cases'
import { type DocketRead, openDocket, readDocket } from './docket'
import { byDay, seesMatter } from './seen'
import { docketNumbers } from './store'

/** A matter that somebody reads, with its cases. */
export interface SeenMatter extends DocketRead {
  readonly matter: DocketMatter
}

/** The matter of a number; nothing where there is none, or none for this person. */
export async function seenMatter<DB>(
  context: CaseContext<DB>,
  user: User,
  no: string,
): Promise<SeenMatter | undefined> {
  if (!/^\d{1,9}$/.test(no)) return undefined
  const read = await readDocket(context, context.db, [Number(no)])
  const [matter] = read.matters
  return matter && seesMatter(matter, user, read) ? { ...read, matter } : undefined
}

const seenOf = ({ matters, caseOf }: DocketRead, user: User): DocketMatter[] =>
  matters.filter((matter) => seesMatter(matter, user, { caseOf }))

/** What nobody answered yet and somebody reads, the nearest day first. */
export const openMatters = async <DB>(context: CaseContext<DB>, user: User): Promise<DocketMatter[]> =>
  byDay(seenOf(await openDocket(context), user))

/** What was answered and somebody reads, the newest first: a page from a number on. */
export async function endedMatters<DB>(
  context: CaseContext<DB>,
  user: User,
  { after = 2_147_483_647, limit }: { readonly after?: number | undefined; readonly limit: number },
): Promise<{ readonly matters: readonly DocketMatter[]; readonly next: number | undefined }> {
  const { db, bureau } = context
  const numbers = await docketNumbers(db, bureau.agency.id, { endedBefore: after }, limit + 1)
  const page = numbers.slice(0, limit)
  const matters = seenOf(await readDocket(context, db, page), user).sort((a, b) => b.no - a.no)
  return { matters, next: numbers.length > limit ? page.at(-1) : undefined }
}

/** How a matter stands in each case that it concerns; of a complaint a case only is concerned. */
export const standingsOf = ({ matter, caseOf }: SeenMatter) =>
  matter.cases.map((id) => {
    const record = caseOf(id)
    const { act } = matter.intake
    const standing =
      record === undefined || record === 'none'
        ? ('unknown' as const)
        : act.kind === 'paper'
          ? standingIn(record, act.paper.number)
          : ('concerned' as const)
    return { id, standing }
  })
