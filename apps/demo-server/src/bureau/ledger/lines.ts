import { type Kysely, sql } from 'kysely'

/**
 * Every line of an agency's ledger in order, as `zhifa-domain verify` reads it, with everything about everybody in it: what a
 * person takes out goes through `visibleLedger`.
 */
export async function ledgerLines<DB>(db: Kysely<DB>, agency: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select line from zhifa.leaf where agency = ${agency} order by index`.execute(db)
  return rows.map(({ line }) => line)
}
