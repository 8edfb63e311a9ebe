import { sql, type Transaction } from 'kysely'

/**
 * Lets whoever does the same wait until this transaction has ended: by name, over all servers of one database. The name says what is
 * done and to what, as `docket:AGENCY`; two that are not the same wait for each other once in 2⁶⁴.
 */
export async function alone<DB>(trx: Transaction<DB>, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(trx)
}
