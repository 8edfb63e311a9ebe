import { type Kysely, type RawBuilder, sql } from 'kysely'
import { noDay } from './summarise'
import { gramsWanted, queryWords } from './words'

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
  readonly phase: string
  readonly handler: string
  readonly standing: '' | 'open' | 'final' | 'overdue'
  readonly sort: CaseSort
  /** The key of the last case of the page before. */
  readonly after: string
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
  const rows =
    queryWords(query.text).length > 0
      ? await found(db, agency, query, today, limit + 1, count > mostCounted)
      : await walked(db, agency, query, today, limit + 1)
  const cases = rows.slice(0, limit).map(listedOf)
  const last = cases.at(-1)
  return { cases, next: rows.length > limit && last ? keyOf(query.sort, last) : undefined }
}

/** The first rows in order that answer a query without words: its indexes are in the order asked for. */
async function walked<DB>(
  db: Kysely<DB>,
  agency: string,
  query: CaseQuery,
  today: string,
  limit: number,
): Promise<Row[]> {
  const where = sql.join([...conditions(agency, query, today), ...after(query)], sql` and `)
  const { rows } = await sql<Row>`select ${fields} from zhifa.case_summary where ${where}
    order by ${orders[query.sort].by} limit ${limit}`.execute(db)
  return rows
}

/** Of so many cases, first in order, a word that many have fills a page. */
const walkedFirst = 2000

/**
 * The first rows in order that have the words. A word that many cases have is on a page at once when one walks them in order; one that few have
 * is found by its grams, and what has it is sorted. Which of the two a word is, the database guesses by how many cases have it and
 * as if they lay evenly: where they do not it walks a million. So where there are many a bounded walk comes first, and the grams,
 * which it may not pass over, after.
 */
async function found<DB>(
  db: Kysely<DB>,
  agency: string,
  query: CaseQuery,
  today: string,
  limit: number,
  many: boolean,
): Promise<Row[]> {
  const { by } = orders[query.sort]
  const from = sql.join([sql`agency = ${agency}`, ...after(query)], sql` and `)
  if (many) {
    const { rows: near } = await sql<Row>`select ${fields} from
        (select * from zhifa.case_summary where ${from} order by ${by} limit ${walkedFirst}) n
      where ${sql.join(conditions(agency, query, today, false), sql` and `)} order by ${by} limit ${limit}`.execute(db)
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

/** Nobody looks through more: beyond it a count only says that there are more. */
export const mostCounted = 1000

/** How many cases there are, as far as a person wants to know: one more than `most` says that there are more. */
export async function countCases<DB>(
  db: Kysely<DB>,
  agency: string,
  query: CaseQuery,
  today: string,
  most = mostCounted,
): Promise<number> {
  const where = sql.join(conditions(agency, query, today), sql` and `)
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from
    (select 1 from zhifa.case_summary where ${where} limit ${most + 1}) found`.execute(db)
  return rows[0]?.n ?? 0
}

/** @param byGrams whether the words are also looked for by their grams, which have an index */
function conditions(agency: string, query: CaseQuery, today: string, byGrams = true): RawBuilder<unknown>[] {
  const { procedure, phase, handler, standing } = query
  const words = queryWords(query.text)
  const grams = [...new Set(words.flatMap(gramsWanted))]
  return [
    sql`agency = ${agency}`,
    ...(byGrams && grams.length > 0 ? [sql`grams @> array[${sql.join(grams)}]::text[]`] : []),
    ...words.map((word) => sql`strpos(words, ${word}) > 0`),
    ...(procedure === '' ? [] : [sql`procedure = ${procedure}`]),
    ...(phase === '' ? [] : [sql`phase = ${phase}`]),
    ...(handler === '' ? [] : [sql`handlers @> array[${handler}]::text[]`]),
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

/** What comes after the last case of the page before; a key that is none begins at the first. */
function after({ sort, after: key }: CaseQuery): RawBuilder<unknown>[] {
  const [, day, place] = /^(?:(\d{4}-\d{2}-\d{2})_)?(\d{1,15})$/.exec(key) ?? []
  if (place === undefined || (sort !== 'newest' && day === undefined)) return []
  if (sort === 'newest') return [sql`place < ${Number(place)}`]
  return sort === 'due'
    ? [sql`(due, place) > (${day}::date, ${Number(place)}::bigint)`]
    : [sql`(last_on, place) < (${day}::date, ${Number(place)}::bigint)`]
}
