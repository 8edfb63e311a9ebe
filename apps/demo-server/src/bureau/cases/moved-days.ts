import { type LawBook, type MovedDeadline, movedDeadlines } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../bureau'
import { readCase } from './read-case'

const atOnce = 200

/** The running periods of open cases whose day another law book moves. */
export interface MovedDays {
  readonly deadlines: readonly MovedDeadline[]
  /** How many open cases were looked at, and where the next page begins. */
  readonly looked: number
  readonly next: string | undefined
}

/**
 * What another law book does to open cases, some hundred at once. Numbers of cases and days leave the store here, and no word of a record:
 * whoever changes the law sees them and no case.
 */
export async function movedDays<DB>(
  db: Kysely<DB>,
  { agency, today }: Bureau,
  { before, after }: { readonly before: LawBook; readonly after: LawBook },
  from: string,
): Promise<MovedDays> {
  const { rows } = await sql<{ case_id: string }>`select case_id from zhifa.case_summary
    where agency = ${agency.id} and not final and case_id > ${from} order by case_id limit ${atOnce}`.execute(db)
  const deadlines: MovedDeadline[] = []
  for (const { case_id } of rows) {
    const record = await readCase(db, case_id)
    if (record) deadlines.push(...movedDeadlines([record], before, after, today()))
  }
  return { deadlines, looked: rows.length, next: rows.length < atOnce ? undefined : rows.at(-1)?.case_id }
}
