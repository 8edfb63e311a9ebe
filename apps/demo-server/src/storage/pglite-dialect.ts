import type { PGlite } from '@electric-sql/pglite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { Turn } from './turn'

/**
 * Kysely on PGlite. PGlite is one connection, so whoever holds it (a query, or a whole transaction) holds the database:
 * inside a transaction use the transaction, never the outer `db`, and never wait for the network.
 *
 * @param waitMs how long a query may wait for its turn before it fails with {@link DatabaseBusyError}, milliseconds
 */
export function pgliteDialect(pglite: PGlite, waitMs: number): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(pglite, new Turn(waitMs)),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class PgliteDriver implements Driver {
  readonly #connection: PgliteConnection
  readonly #pglite: PGlite
  readonly #turn: Turn
  constructor(pglite: PGlite, turn: Turn) {
    this.#pglite = pglite
    this.#connection = new PgliteConnection(pglite)
    this.#turn = turn
  }
  init = (): Promise<void> => this.#pglite.waitReady
  destroy = (): Promise<void> => this.#pglite.close()
  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turn.take()
    return this.#connection
  }
  async releaseConnection(): Promise<void> {
    this.#turn.give()
  }
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : ''
    const access = settings.accessMode ? ` ${settings.accessMode}` : ''
    await connection.executeQuery(CompiledQuery.raw(`begin${level}${access}`))
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

class PgliteConnection implements DatabaseConnection {
  readonly #pglite: PGlite
  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    // Without parameters the simple protocol, as node-postgres does: it also takes several statements at once.
    const result =
      parameters.length === 0 ? (await this.#pglite.exec(sql)).at(-1) : await this.#pglite.query(sql, [...parameters])
    return { rows: (result?.rows ?? []) as R[], numAffectedRows: BigInt(result?.affectedRows ?? 0) }
  }
  // biome-ignore lint/correctness/useYield: the interface asks for a generator, PGlite has no cursor
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite does not stream results; page with limit and a key / 嵌入式数据库不支持流式读取')
  }
}
