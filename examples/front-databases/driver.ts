import type { DatabaseConnection, Driver, QueryResult } from 'kysely'

/** What is used of a driver in the shape of node-oracledb, which 达梦's `dmdb` has as well. */
export interface Pool {
  getConnection(): Promise<Connection>
  close(): Promise<void>
}
export interface Connection {
  execute(
    sql: string,
    binds: unknown[],
    options: { readonly outFormat: number; readonly autoCommit: boolean },
  ): Promise<{ readonly rows?: unknown[] | undefined; readonly rowsAffected?: number | undefined }>
  commit(): Promise<void>
  rollback(): Promise<void>
  close(): Promise<void>
}

/** Kysely's driver over such a pool. `outFormat` is the driver's own constant OUT_FORMAT_OBJECT. */
export function driverOver(pool: Pool, outFormat: number): Driver {
  const open = new WeakMap<DatabaseConnection, Connection>()
  const inTransaction = new WeakSet<DatabaseConnection>()
  const of = (connection: DatabaseConnection): Connection => {
    const found = open.get(connection)
    if (!found) throw new Error('a connection of another driver')
    return found
  }
  const ended = async (connection: DatabaseConnection, ending: Promise<void>) => {
    inTransaction.delete(connection)
    await ending
  }
  return {
    init: async () => {},
    async acquireConnection() {
      const connection = await pool.getConnection()
      const ours: DatabaseConnection = {
        async executeQuery<R>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) {
          const autoCommit = !inTransaction.has(ours)
          const answer = await connection.execute(sql, [...parameters], { outFormat, autoCommit })
          return resultOf<R>(answer)
        },
        streamQuery() {
          throw new Error('nothing here is streamed')
        },
      }
      open.set(ours, connection)
      return ours
    },
    // A transaction begins with its first statement; read committed is what both products do by themselves.
    beginTransaction: async (connection) => void inTransaction.add(connection),
    commitTransaction: (connection) => ended(connection, of(connection).commit()),
    rollbackTransaction: (connection) => ended(connection, of(connection).rollback()),
    releaseConnection: (connection) => of(connection).close(),
    destroy: () => pool.close(),
  }
}

/** Names come back in capitals. */
function resultOf<R>(answer: Awaited<ReturnType<Connection['execute']>>): QueryResult<R> {
  const rows = (answer.rows ?? []).map(
    (row) => Object.fromEntries(Object.entries(row as object).map(([name, value]) => [name.toLowerCase(), value])) as R,
  )
  const { rowsAffected } = answer
  return rowsAffected === undefined ? { rows } : { rows, numAffectedRows: BigInt(rowsAffected) }
}
