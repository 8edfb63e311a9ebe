import { type Kysely, sql, type Transaction } from 'kysely'

/** How long a PostgreSQL server lets things last, milliseconds each; what is not said has no end. An embedded database has no such clock. */
export interface TimeOuts {
  /** One statement. */
  readonly statementMs?: number
  /** Waiting for one lock. */
  readonly lockMs?: number
  /** A transaction in which nothing is asked: its locks hold up others. */
  readonly idleInTransactionMs?: number
}

/** As connection options of node-postgres: the server keeps them for as long as the connection. */
export const asConnectionOptions = ({ statementMs = 0, lockMs = 0, idleInTransactionMs = 0 }: TimeOuts) => ({
  statement_timeout: statementMs,
  lock_timeout: lockMs,
  idle_in_transaction_session_timeout: idleInTransactionMs,
})

/** As statements for one transaction: nothing of it is left when the connection serves somebody else. */
export const asStatements = (timeOuts: TimeOuts): string =>
  Object.entries(asConnectionOptions(timeOuts))
    .map(([name, ms]) => `set local ${name} = ${ms}`)
    .join('; ')

/** A statement that lasted too long, one that waited too long for a lock, a transaction that asked nothing for too long. */
const given = new Set(['57014', '55P03', '25P03'])

/** Whether the database gave up what it was asked, because it took too long: what was asked in that transaction was not done. */
export const tookTooLong = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && given.has(String(error.code))

/**
 * Does what reads or writes whole tables and nobody waits for, in a transaction without time-outs; inside one, that one goes on
 * without them.
 */
export function unhurried<DB, T>(db: Kysely<DB>, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  const within = async (trx: Transaction<DB>): Promise<T> => {
    await sql.raw(asStatements({})).execute(trx)
    return work(trx)
  }
  return isTransaction(db) ? within(db) : db.transaction().execute(within)
}

const isTransaction = <DB>(db: Kysely<DB>): db is Transaction<DB> => db.isTransaction
