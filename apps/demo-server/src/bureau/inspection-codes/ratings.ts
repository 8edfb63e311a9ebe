import { choice, type Finding, finding, isPlainDate, prose } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { alone } from '../../storage'
import type { Bureau } from '../bureau'
import { appendLeaves, leavesOfRows, writtenBy } from '../ledger'

/** 检查评价: what the inspected thought of the check. No name is asked for. */
export const Rating = z.strictObject({
  rating: choice('对本次检查', { good: '满意', fair: '基本满意', poor: '不满意' }),
  words: prose('意见', 'case-text', 500).optional(),
})
type Rating = z.infer<typeof Rating>

export interface KeptRating extends Rating {
  readonly caseId: string
  readonly number: number
  readonly ratedAt: Date
}

/** How often one check can be rated: the code is held by the inspected, and by the officers who showed it. */
const perCheck = 3

const enough = finding('code.rated-enough', {
  outcome: 'not-met',
  zh: `每次检查最多评价${perCheck}次`,
  en: `a check can be rated ${perCheck} times`,
  cure: { zh: '还有意见的，请拨打监督电话', en: 'call, if there is more to say' },
})

/** Writes a rating down with its leaf. @returns that there were enough */
export function keepRating<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  caseId: string,
  { rating, words = '' }: Rating,
): Promise<Finding | undefined> {
  return db.transaction().execute(async (trx) => {
    await alone(trx, `zhifa.code-rating ${caseId}`)
    const { rows } = await sql<{
      number: number
    }>`insert into zhifa.code_rating (case_id, number, rating, words, rated_at)
      select ${caseId}, count(*)::integer + 1, ${rating}, ${words}, ${bureau.now()}
      from zhifa.code_rating where case_id = ${caseId} having count(*) < ${perCheck} returning number`.execute(trx)
    if (!rows[0]) return enough
    const written = writtenBy(bureau, 'public')
    const own = sql`case_id = ${caseId} and number = ${rows[0].number}`
    await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'code-rating', own))
    return undefined
  })
}

const pageSize = 50

const afterRating = (
  key: string,
): { readonly at: string; readonly id: string; readonly number: number } | undefined => {
  const [at = '', id = '', number = ''] = key.split('~')
  const isTime = /^.{10}T[\d:.]+Z$/.test(at) && isPlainDate(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))
  return isTime && /^[1-3]$/.test(number) ? { at, id, number: Number(number) } : undefined
}

/** Whether a key is one with which a page of the ratings begins. */
export const isRatingKey = (key: string): boolean => afterRating(key) !== undefined

/** Ratings of the agency's checks, the newest first, a page at a time. @param after what `next` of the page before said */
export async function ratingsOf<DB>(
  db: Kysely<DB>,
  agency: string,
  after: string,
): Promise<{ readonly rows: readonly KeptRating[]; readonly next?: string }> {
  const key = afterRating(after)
  const place = key
    ? sql`(r.rated_at, r.case_id, r.number) < (${key.at}::timestamptz, ${key.id}, ${key.number})`
    : sql`true`
  const { rows } = await sql<KeptRating & { at: string }>`
    select r.case_id as "caseId", r.number, r.rating, r.words, r.rated_at as "ratedAt",
      to_char(r.rated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from zhifa.code_rating r join zhifa.case_record c on c.id = r.case_id
    where c.agency = ${agency} and ${place}
    order by r.rated_at desc, r.case_id desc, r.number desc limit ${pageSize + 1}`.execute(db)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    rows: shown.map(({ at: _, ...row }) => row),
    ...(rows.length > pageSize && last ? { next: `${last.at}~${last.caseId}~${last.number}` } : {}),
  }
}
