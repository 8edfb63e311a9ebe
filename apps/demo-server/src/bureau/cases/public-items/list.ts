import { PlainDate, type PublicKind } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { countRanked, facetGram, type Indexed, rankedPage } from '../../../search'
import { type PublicVersion, publicVersionsIn } from '../public-versions'
import type { PublicItem } from './public-row'
import { searchedIndex } from './searched'

/** What the public asks of the list. */
export interface PublicQuery {
  /** Words, numbers with any brackets, first letters of pinyin: an item has all of them. */
  readonly text: string
  readonly kind: PublicKind | ''
  /** Of the decision, `YYYY`, or a month of it, `YYYY-MM`; empty: all. */
  readonly year: string
  /** The key of the last item of the page before. */
  readonly after: string
}

/** A public item with when the public first saw it and when it last changed. */
export interface ListedItem extends PublicVersion, Pick<PublicItem, 'day' | 'change'> {
  readonly firstAt: Date
  readonly changedAt: Date
}

export interface PublicPage {
  readonly items: readonly ListedItem[]
  /** Key with which the next page begins; absent on the last one. */
  readonly next: string | undefined
}

export const publicPageSize = 50

type Row = Pick<PublicItem, 'item' | 'day' | 'change' | 'first_at' | 'changed_at'>

const table = sql`zhifa.public_item`
const columns = sql`item, day, change, first_at, changed_at`

/** What is public of an agency on a day: a publication ends with its last day, whether the sweep came by or not. */
const lasting = (agency: string, today: string): RawBuilder<unknown>[] => [
  sql`agency = ${agency}`,
  sql`not over`,
  sql`until >= ${today}::date`,
]

function conditions(agency: string, { kind, year }: Pick<PublicQuery, 'kind' | 'year'>, today: string) {
  return [
    ...lasting(agency, today),
    ...(kind === '' ? [] : [sql`kind = ${kind}`]),
    ...(year === '' ? [] : daysOf(year)),
  ]
}

const indexedOf = ({ kind, year }: { readonly kind: string; readonly year: string }): Indexed => ({
  of: searchedIndex,
  facets: [
    ...(kind === '' ? [] : [facetGram('kind', kind)]),
    ...(year === '' ? [] : [facetGram('year', year.slice(0, 4))]),
  ],
})

function daysOf(year: string): RawBuilder<unknown>[] {
  const first = year.length > 4 ? `${year}-01` : `${year}-01-01`
  const length = sql.lit(year.length > 4 ? '1 month' : '1 year')
  return [sql`day >= ${first}::date`, sql`day < ${first}::date + interval ${length}`]
}

/** What comes after the last item of the page before; a key that is none begins at the first. */
function afterKey(key: string): RawBuilder<unknown>[] {
  const [, day, item] = /^([\d-]{10})_([0-9A-Za-z-]{1,64})$/.exec(key) ?? []
  return item !== undefined && PlainDate.safeParse(day).success ? [sql`(day, item) < (${day}::date, ${item})`] : []
}

/**
 * One page of what an agency publishes, by key, the newest decision first: every page costs the same, however many items there are. What is
 * shown is read from the versions that the ledger proves; the rows only say which ones.
 */
export async function listPublicItems<DB>(
  db: Kysely<DB>,
  agency: string,
  query: PublicQuery,
  today: string,
  limit = publicPageSize,
): Promise<PublicPage> {
  const rows = await rankedPage<DB, Row>(db, {
    ...{ table, columns, keys: sql`day, item`, by: sql`day desc, item desc` },
    where: conditions(agency, query, today),
    ...{ after: afterKey(query.after), text: query.text, indexed: indexedOf(query), limit: limit + 1 },
  })
  const last = rows[limit - 1]
  return {
    items: await shown(db, rows.slice(0, limit)),
    next: rows.length > limit && last ? `${last.day}_${last.item}` : undefined,
  }
}

async function shown<DB>(db: Kysely<DB>, rows: readonly Row[]): Promise<ListedItem[]> {
  const found = new Map(rows.map((row) => [row.item, row]))
  const versions = await publicVersionsIn(db, [...found.keys()])
  return versions.flatMap((version) => {
    const row = found.get(version.item)
    return row
      ? [{ ...version, day: row.day, change: row.change, firstAt: row.first_at, changedAt: row.changed_at }]
      : []
  })
}

/** Every item that is asked for, page by page: what files are made of. */
export async function* eachPublicItem<DB>(
  db: Kysely<DB>,
  agency: string,
  query: PublicQuery,
  today: string,
): AsyncGenerator<ListedItem> {
  for (let after: string | undefined = query.after; after !== undefined; ) {
    const page: PublicPage = await listPublicItems(db, agency, { ...query, after }, today, 200)
    yield* page.items
    after = page.next
  }
}

/** How many items of each kind a question finds, each counted as far as a person wants to know. */
export async function countPublicKinds<DB, K extends string>(
  db: Kysely<DB>,
  agency: string,
  query: PublicQuery,
  today: string,
  kinds: readonly K[],
): Promise<ReadonlyMap<K, number>> {
  const count = (kind: K) => {
    const where = [...conditions(agency, { ...query, kind: '' }, today), sql`kind = ${kind}`]
    return countRanked(db, { table, where, text: query.text, indexed: indexedOf({ kind, year: query.year }) })
  }
  const found = new Map<K, number>()
  for (const kind of kinds) found.set(kind, await count(kind))
  return found
}

/** What changed last for the public, in the order of publication. @param before change of the last item of the page before */
export async function newestPublicItems<DB>(
  db: Kysely<DB>,
  agency: string,
  today: string,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<readonly ListedItem[]> {
  const { rows } = await sql<Row>`select ${columns} from ${table}
    where ${sql.join([...lasting(agency, today), sql`change < ${before}`], sql` and `)}
    order by change desc limit ${limit}`.execute(db)
  return shown(db, rows)
}

/** The items of a month that are shown now, as names for a map of the site; a part has fifty thousand. */
export async function* itemsOfMonth<DB>(
  db: Kysely<DB>,
  agency: string,
  today: string,
  { month, from, count }: { readonly month: string; readonly from: number; readonly count: number },
): AsyncGenerator<Pick<Row, 'item' | 'changed_at'>> {
  const where = [...lasting(agency, today), sql`not withdrawn`, sql`day >= ${`${month}-01`}::date`]
  const within = [...where, sql`day < ${`${month}-01`}::date + interval '1 month'`]
  let left = count
  for (let after: RawBuilder<unknown>[] = [], skip = from; left > 0; skip = 0) {
    const { rows } = await sql<Row>`select ${columns} from ${table} where ${sql.join([...within, ...after], sql` and `)}
      order by day desc, item desc limit ${Math.min(1000, left)} offset ${skip}`.execute(db)
    yield* rows
    left -= rows.length
    const last = rows.at(-1)
    if (!last || rows.length < 1000) return
    after = [sql`(day, item) < (${last.day}::date, ${last.item})`]
  }
}
