import { type Kysely, type RawBuilder, sql } from 'kysely'
import { havingWords, type Indexed, readingWords } from './having-words'
import { queryWords } from './words'

/** Rows of a table with `words` and `grams`, in an order that an index has. */
export interface Ranking {
  readonly table: RawBuilder<unknown>
  readonly columns: RawBuilder<unknown>
  /** The columns of the order and of `after`. */
  readonly keys: RawBuilder<unknown>
  /** The order: what an index gives for `where`, the newest first. */
  readonly by: RawBuilder<unknown>
  /** What indexes of the order begin with, and what is asked for besides words. */
  readonly where: readonly RawBuilder<unknown>[]
  /** What comes after the last row of the page before. */
  readonly after: readonly RawBuilder<unknown>[]
  readonly text: string
  readonly indexed: Indexed
  readonly limit: number
}

/** Among so many rows, first in order, a word that many have fills a page. */
const walkedFirst = 2000

const both = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

/**
 * The first rows in order that have all words. A word that many rows have is on a page at once when one walks them in order; one that
 * few have is found by its grams, and what has it is sorted. Which of the two a word is the database cannot know, so a bounded walk
 * comes first, and the grams, which it may not pass over, after.
 */
export async function rankedPage<DB, R>(db: Kysely<DB>, ranking: Ranking): Promise<R[]> {
  const { table, columns, keys, by, where, after, text, indexed, limit } = ranking
  if (queryWords(text).length === 0) {
    const { rows } = await sql<R>`select ${columns} from ${table} where ${both([...where, ...after])}
      order by ${by} limit ${limit}`.execute(db)
    return rows
  }
  const near = await sql<R>`select ${columns} from (select * from ${table} where ${both([...where, ...after])}
      order by ${by} limit ${walkedFirst}) first
    where ${both(readingWords(text))} order by ${by} limit ${limit}`.execute(db)
  if (near.rows.length === limit) return near.rows
  // Of all that have it only the keys are gathered: a row is read when it is on the page.
  const { rows } = await sql<R>`with hits as materialized
      (select ctid as place, ${keys} from ${table} where ${both([...where, ...havingWords(text, indexed)])})
    select ${columns} from ${table}
    where ctid = any (array(select place from hits where ${both(after)} order by ${by} limit ${limit}))
    order by ${by}`.execute(db)
  return rows
}

/** Nobody looks through more: beyond it a count only says that there are more. */
export const mostCounted = 1000

/** How many rows there are, as far as a person wants to know: one more than {@link mostCounted} says that there are more. */
export async function countRanked<DB>(
  db: Kysely<DB>,
  { table, where, text, indexed }: Pick<Ranking, 'table' | 'where' | 'text' | 'indexed'>,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from
    (select 1 from ${table} where ${both([...where, ...havingWords(text, indexed)])} limit ${mostCounted + 1}) found`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}
