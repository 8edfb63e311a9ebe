import type { CaseRecord } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { chinaDay } from '../../web/china-time'
import { type CaseHeadRow, LedgerDifferenceError, recordFromLeaves, type StoredLeaf } from '../ledger'

type Row = CaseHeadRow & { readonly leaves: readonly StoredLeaf[] | null }

/** A record with the day on which its case was opened. */
export interface OpenedCase {
  readonly record: CaseRecord
  readonly openedOn: string
}

/** There is one copy of an entry: its leaf. Each is read with the hash of its node, and checked against it. */
const columns = sql`id, procedure, agency, cause, length, zhifa.case_leaves(agency, id) as leaves`

/**
 * The record of a case whole, or nothing when there is no such case. What a person sees of it is `visibleCase`.
 * @throws LedgerDifferenceError when it is not what the ledger proves
 */
export async function readCase<DB>(db: Kysely<DB>, id: string): Promise<CaseRecord | undefined> {
  const { rows } = await sql<Row>`select ${columns} from zhifa.case_record where id = ${id}`.execute(db)
  return rows[0] && recordOf(rows[0])
}

/** The same with the day on which the case was opened. @throws LedgerDifferenceError when it is not what the ledger proves */
export async function readOpenedCase<DB>(db: Kysely<DB>, id: string): Promise<OpenedCase | undefined> {
  const { rows } = await sql<Row & { openedAt: Date }>`
    select ${columns}, opened_at as "openedAt" from zhifa.case_record where id = ${id}`.execute(db)
  if (!rows[0]) return undefined
  const { openedAt, ...row } = rows[0]
  return { record: recordOf(row), openedOn: chinaDay(openedAt) }
}

const atOnce = 50

/**
 * All records whole, the newest case first, never more than a few in memory. What a person sees of them is `eachVisibleCase`. A record
 * that is not what the ledger proves is left out: opening it says why, and the check of everything names it.
 */
export async function* eachCase<DB>(db: Kysely<DB>): AsyncGenerator<CaseRecord> {
  for (let before: string | undefined; ; ) {
    const older = before === undefined ? sql`true` : sql`id < ${before}`
    const { rows } = await sql<Row>`
      select ${columns} from zhifa.case_record where ${older} order by id desc limit ${atOnce}`.execute(db)
    for (const row of rows) {
      const record = soundRecord(row)
      if (record) yield record
    }
    before = rows.at(-1)?.id
    if (rows.length < atOnce) return
  }
}

const recordOf = ({ leaves, ...head }: Row): CaseRecord => recordFromLeaves(head, leaves ?? [])

function soundRecord(row: Row): CaseRecord | undefined {
  try {
    return recordOf(row)
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
}
