import { CompiledQuery, type Kysely } from 'kysely'

/** What pg-boss asks of a database: its `db` option, and the `db` of one `send`. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: never[] }>
}

/**
 * Lets pg-boss 10 work through Kysely, so that it runs wherever Kysely runs, PGlite included. Given a transaction,
 * `boss.send(queue, data, { db: executeSqlOn(trx) })` is part of it: the job exists exactly when the transaction commits.
 *
 * @example new PgBoss({ db: executeSqlOn(db) })
 */
export function executeSqlOn<DB>(db: Kysely<DB>): SqlExecutor {
  return {
    async executeSql(text, values = []) {
      const query = CompiledQuery.raw(
        text,
        values.map((value) => (value === undefined ? null : value)),
      )
      if (!/^\s*BEGIN\b/i.test(text)) return { rows: (await db.executeQuery(query)).rows as never[] }
      // pg-boss sends whole transactions as one text; when one fails, its connection must not go back to the pool open.
      return db.connection().execute(async (connection) => {
        try {
          return { rows: (await connection.executeQuery(query)).rows as never[] }
        } catch (error) {
          await connection.executeQuery(CompiledQuery.raw('ROLLBACK'))
          throw error
        }
      })
    },
  }
}
