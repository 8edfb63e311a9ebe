import { type Kysely, sql } from 'kysely'

const atOnce = 500

/**
 * Every line of an agency's ledger in order, as `zhifa-domain verify` reads it, with everything about everybody in it: what a
 * person takes out goes through `visibleLedger`.
 */
export async function* ledgerLines<DB>(db: Kysely<DB>, agency: string): AsyncGenerator<string> {
  for (let after = -1; ; ) {
    const { rows } = await sql<{ line: string; index: number }>`select line, index from zhifa.leaf
      where agency = ${agency} and index > ${after} order by index limit ${atOnce}`.execute(db)
    for (const { line } of rows) yield line
    after = rows.at(-1)?.index ?? after
    if (rows.length < atOnce) return
  }
}
