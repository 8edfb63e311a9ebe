import { isPlainDate } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { havingWords, mostCounted, queryWords, readingWords } from '../../../search'
import { casesOfFigure, type FigureOfTime } from '../figures'
import { type CaseReader, ownCases } from './own'
import { noDay } from './summarise'

/** A case in a list. */
export interface ListedCase {
  readonly id: string
  readonly place: number
  readonly procedure: string
  readonly cause: string
  readonly phase: string
  readonly final: boolean
  readonly openedOn: string
  readonly lastOn: string
  readonly lastStep: string | null
  readonly party: string | null
  /** As the public may read it. */
  readonly partyPublic: string | null
  readonly number: string | null
  readonly handlers: readonly string[]
  /** The nearest day that the agency has to keep. */
  readonly due: string | undefined
  readonly dueTitle: string | null
}

export const caseSorts = { newest: '新建在前', due: '最近期限在前', last: '最近办理在前' } as const
export type CaseSort = keyof typeof caseSorts

export interface CaseQuery {
  /** Words, numbers with any brackets, first letters of pinyin: a case has all of them. */
  readonly text: string
  readonly procedure: string
  /** What the case is opened for; of a case of several violations the first. */
  readonly cause: string
  readonly phase: string
  readonly handler: string
  readonly standing: '' | 'open' | 'final' | 'overdue'
  /** Cases that somebody of this department handles, and who they are. */
  readonly department?: { readonly name: string; readonly people: readonly string[] } | undefined
  /** Cases that a figure counts. */
  readonly figure?: FigureOfTime | undefined
  readonly sort: CaseSort
  /** The key of the last case of the page before. */
  readonly after: string
  /** Whose cases: only those in which this person has a part. Absent: all of the agency. */
  readonly of?: CaseReader | undefined
}

export interface CasePage {
  readonly cases: readonly ListedCase[]
  /** Key with which the next page begins; absent on the last one. */
  readonly next: string | undefined
}

export const pageSize = 50

type Row = Omit<ListedCase, 'due'> & { readonly due: string }

const fields = sql`case_id as id, place, procedure, cause, phase, final, opened_on as "openedOn", last_on as "lastOn",
  last_step as "lastStep", party, party_public as "partyPublic", number, handlers, due, due_title as "dueTitle"`

const listedOf = ({ due, ...row }: Row): ListedCase => ({ ...row, due: due === noDay ? undefined : due })

/**
 * One page of the cases of an agency, by key: every page costs the same, however many cases there are.
 * @param count how many there are, where it is known: few are found another way than many
 */
export async function listCases<DB>(
  db: Kysely<DB>,
  agency: string,
  query: CaseQuery,
  today: string,
  limit = pageSize,
  count = Number.POSITIVE_INFINITY,
): Promise<CasePage> {
  const asked = await withOthers(db, agency, query)
  const rows =
    queryWords(query.text).length > 0
      ? await found(db, agency, asked, today, limit + 1, count > mostCounted)
      : await walked(db, agency, asked, today, limit + 1, count > mostCounted)
  const cases = rows.slice(0, limit).map(listedOf)
  const last = cases.at(-1)
  return { cases, next: rows.length > limit && last ? keyOf(query.sort, last) : undefined }
}

/** The first rows in order that answer a query without words: its indexes are in the order asked for. */
async function walked<DB>(
  db: Kysely<DB>,
  agency: string,
  query: Asked,
  today: string,
  limit: number,
  many: boolean,
): Promise<Row[]> {
  // Of many cases of one person the planner would gather all and sort them: they are met in order too.
  const where = sql.join([...conditions(agency, query, today, !many), ...after(query)], sql` and `)
  const { by } = orders[query.sort]
  const { rows } = await sql<Row>`select ${fields} from zhifa.case_summary where agency = ${agency} and case_id in
    (select case_id from (select case_id from zhifa.case_summary where ${where} order by ${by} limit ${limit}) page)
    order by ${by}`.execute(db)
  return rows
}

/** Among so many cases, first in order, what many have fills a page. */
const walkedFirst = 2000

/** What of the first cases in order answers the question: a bounded walk, without the indexes of what is asked. */
async function firstInOrder<DB>(
  db: Kysely<DB>,
  agency: string,
  query: Asked,
  today: string,
  limit: number,
): Promise<Row[]> {
  const { by } = orders[query.sort]
  const from = sql.join([sql`agency = ${agency}`, ...ofReader(query, false), ...after(query)], sql` and `)
  const { rows } = await sql<Row>`select ${fields} from zhifa.case_summary n where agency = ${agency} and case_id in
      (select case_id from (select case_id from zhifa.case_summary where ${from} order by ${by} limit ${walkedFirst}) first)
    and ${sql.join(conditions(agency, query, today, false), sql` and `)} order by ${by} limit ${limit}`.execute(db)
  return rows
}

/**
 * The first rows in order that have the words. A word that many cases have is on a page at once when one walks them in order; one that few have
 * is found by its grams, and what has it is sorted. Which of the two a word is, the database guesses by how many cases have it and
 * as if they lay evenly: where they do not it walks a million. So where there are many a bounded walk comes first, and the grams,
 * which it may not pass over, after.
 */
async function found<DB>(
  db: Kysely<DB>,
  agency: string,
  query: Asked,
  today: string,
  limit: number,
  many: boolean,
): Promise<Row[]> {
  const { by } = orders[query.sort]
  const from = sql.join([sql`agency = ${agency}`, ...after(query)], sql` and `)
  if (many) {
    const near = await firstInOrder(db, agency, query, today, limit)
    if (near.length === limit) return near
  }
  const { rows } = await sql<Row>`with hits as materialized
      (select agency, case_id, place, due, last_on from zhifa.case_summary
        where ${sql.join(conditions(agency, query, today), sql` and `)})
    select ${fields} from zhifa.case_summary where agency = ${agency} and case_id in
      (select case_id from (select * from hits where ${from} order by ${by} limit ${limit}) h) order by ${by}`.execute(
    db,
  )
  return rows
}

/** Some cases by their ids. */
export async function casesOf<DB>(
  db: Kysely<DB>,
  agency: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedCase>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`select ${fields} from zhifa.case_summary
    where agency = ${agency} and case_id in (${sql.join(ids)})`.execute(db)
  return new Map(rows.map((row) => [row.id, listedOf(row)]))
}

/** Procedure and party of some cases. */
export async function casesNamed<DB>(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<ListedCase, 'procedure' | 'party'>>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Pick<ListedCase, 'id' | 'procedure' | 'party'>>`select case_id as id, procedure, party
    from zhifa.case_summary where case_id in (${sql.join(ids)})`.execute(db)
  return new Map(rows.map(({ id, procedure, party }) => [id, { procedure, party }]))
}

/** How many cases there are, as far as a person wants to know: one more than `most` says that there are more. */
export async function countCases<DB>(
  db: Kysely<DB>,
  agency: string,
  query: CaseQuery,
  today: string,
  most = mostCounted,
): Promise<number> {
  const where = sql.join(conditions(agency, await withOthers(db, agency, query), today), sql` and `)
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from
    (select 1 from zhifa.case_summary where ${where} limit ${most + 1}) found`.execute(db)
  return rows[0]?.n ?? 0
}

/**
 * Cases of which something is to be published or taken down, the longest owed first, as many as a page shows.
 * @param of absent: of the whole house
 */
export async function casesOwing<DB>(
  db: Kysely<DB>,
  agency: string,
  asked: { readonly of?: CaseReader | undefined; readonly today: string },
): Promise<{ readonly ids: readonly string[]; readonly more: boolean }> {
  const { of, today } = asked
  const reader = of ? [sql`(${handledBy(of.id, true)} or case_id in (${ownCases(agency, of)}))`] : []
  const where = sql.join([sql`agency = ${agency} and owes_from <= ${today}::date`, ...reader], sql` and `)
  const { rows } = await sql<{ id: string }>`select case_id as id from zhifa.case_summary
    where ${where} order by owes_from, place limit ${pageSize + 1}`.execute(db)
  return { ids: rows.slice(0, pageSize).map(({ id }) => id), more: rows.length > pageSize }
}

/** A question with the few cases of a reader that they do not handle. */
type Asked = CaseQuery & { readonly others?: readonly string[] }

/** Read first: the planner knows what it has in hand, and mostly there are none. */
async function withOthers<DB>(db: Kysely<DB>, agency: string, query: CaseQuery): Promise<Asked> {
  if (!query.of) return query
  const { rows } = await sql<{ id: string }>`select case_id as id from (${ownCases(agency, query.of)}) own
    where not exists (select from zhifa.case_summary s where s.agency = ${agency} and s.case_id = own.case_id
      and s.handlers @> array[${query.of.id}]::text[])`.execute(db)
  return { ...query, others: rows.map(({ id }) => id) }
}

const handledBy = (id: string, byIndex: boolean): RawBuilder<unknown> =>
  byIndex ? sql`handlers @> array[${id}]::text[]` : sql`${id} = any (handlers)`

/** Only cases in which the reader has a part, where the question is theirs. */
function ofReader({ of, others = [] }: Asked, byIndex: boolean): RawBuilder<unknown>[] {
  if (!of) return []
  const handled = handledBy(of.id, byIndex)
  return [others.length === 0 ? handled : sql`(${handled} or case_id in (${sql.join(others)}))`]
}

/** @param byIndex whether words and people are looked for by the indexes that they have beside the order of the list */
function conditions(agency: string, query: Asked, today: string, byIndex = true): RawBuilder<unknown>[] {
  const { procedure, cause, phase, handler, standing, department, figure } = query
  return [
    sql`agency = ${agency}`,
    ...ofReader(query, byIndex),
    ...(byIndex ? havingWords(query.text) : readingWords(query.text)),
    ...(procedure === '' ? [] : [sql`procedure = ${procedure}`]),
    ...(cause === '' ? [] : [sql`cause = ${cause}`]),
    ...(phase === '' ? [] : [sql`phase = ${phase}`]),
    ...(handler === '' ? [] : [handledBy(handler, byIndex)]),
    ...(department ? [sql`handlers && array[${sql.join(department.people)}]::text[]`] : []),
    ...(figure ? [sql`case_id in (${casesOfFigure(agency, figure)})`] : []),
    ...(standing === 'open' ? [sql`not final`] : standing === 'final' ? [sql`final`] : []),
    ...(standing === 'overdue' ? [sql`due < ${today}::date and not final`] : []),
  ]
}

const orders: Readonly<Record<CaseSort, { readonly by: RawBuilder<unknown> }>> = {
  newest: { by: sql`place desc` },
  due: { by: sql`due, place` },
  last: { by: sql`last_on desc, place desc` },
}

const keyOf = (sort: CaseSort, { place, due, lastOn }: ListedCase): string =>
  sort === 'newest' ? String(place) : `${sort === 'due' ? (due ?? noDay) : lastOn}_${place}`

/** Day and place in a key, as far as it has them: the order of the list says which. */
function keyIn(sort: CaseSort, key: string): { readonly day: string; readonly place: number } | undefined {
  const [, day = '', place] = /^(?:(\d{4}-\d{2}-\d{2})_)?(\d{1,15})$/.exec(key) ?? []
  if (place === undefined || (sort === 'newest') !== (day === '') || (day !== '' && !isPlainDate(day))) return undefined
  return { day, place: Number(place) }
}

/** Whether a key is one with which a page of the list in this order begins. */
export const isCaseKey = (sort: CaseSort, key: string): boolean => keyIn(sort, key) !== undefined

/** What comes after the last case of the page before; a key that is none begins at the first. */
function after({ sort, after: key }: CaseQuery): RawBuilder<unknown>[] {
  const read = keyIn(sort, key)
  if (!read) return []
  const { day, place } = read
  if (sort === 'newest') return [sql`place < ${place}`]
  return sort === 'due'
    ? [sql`(due, place) > (${day}::date, ${place}::bigint)`]
    : [sql`(last_on, place) < (${day}::date, ${place}::bigint)`]
}
