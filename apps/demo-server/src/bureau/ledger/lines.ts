import { type Kysely, sql } from 'kysely'
import { ledgerHead } from './ledger'

/**
 * Every line of the ledger in order, as `zhifa-domain verify` reads it, with everything about everybody in it: what a person
 * takes out goes through `visibleLedger`.
 */
export async function ledgerLines<DB>(db: Kysely<DB>): Promise<string[]> {
  // Written in the same transaction as the leaves, so the head says how many of them belong to it.
  const { size } = await ledgerHead(db)
  const { rows } = await sql<{ line: string }>`
    select line from zhifa.ledger_leaf where index < ${size} order by index`.execute(db)
  return rows.map(({ line }) => line)
}
