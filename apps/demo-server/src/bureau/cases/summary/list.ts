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

/** One page of the cases of an agency, by key: every page costs the same, however many cases there are. */
export async function listCases<DB>(
  db: Kysely<DB>,
  agency: string,
  query: CaseQuery,
  today: string,
  limit = pageSize,
): Promise<CasePage> {
  const order = orders[query.sort]
  const where = sql.join([...conditions(agency, query, today), ...after(query)], sql` and `)
  const { rows } = await sql<Row>`select ${fields} from zhifa.case_summary where ${where}
    order by ${order.by} limit ${limit + 1}`.execute(db)
  const cases = rows.slice(0, limit).map(listedOf)
  const last = cases.at(-1)
  return { cases, next: rows.length > limit && last ? keyOf(query.sort, last) : undefined }
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
  most = 1000,
): Promise<number> {
  const where = sql.join(conditions(agency, query, today), sql` and `)
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from
    (select 1 from zhifa.case_summary where ${where} limit ${most + 1}) found`.execute(db)
  return rows[0]?.n ?? 0
}

function conditions(agency: string, query: CaseQuery, today: string): RawBuilder<unknown>[] {
  const { procedure, phase, handler, standing } = query
  const words = queryWords(query.text)
  const grams = [...new Set(words.flatMap(gramsWanted))]
  return [
    sql`agency = ${agency}`,
    ...(grams.length > 0 ? [sql`grams @> array[${sql.join(grams)}]::text[]`] : []),
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
