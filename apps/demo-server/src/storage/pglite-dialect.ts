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

/**
 * PGlite has nothing that counts its rows by itself (PostgreSQL's autovacuum does): without counts a join is planned for empty
 * tables, and reading one case costs the length of the ledger. They are counted after so many turns, then after twice as many.
 */
const firstCount = 250

class PgliteDriver implements Driver {
  readonly #connection: PgliteConnection
  readonly #pglite: PGlite
  readonly #turn: Turn
  #turns = 0
  #countAfter = firstCount
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
    this.#turns += 1
    if (this.#turns >= this.#countAfter) await this.#count()
    this.#turn.give()
  }
  async #count(): Promise<void> {
    this.#countAfter *= 2
    // A tenth of the usual sample: tens of milliseconds, and plans need no more. Whoever gave the turn back has his answer: a
    // database that cannot count (full, closed) tells the next who asks it something.
    await this.#pglite.exec('set default_statistics_target = 10; analyze').catch(() => undefined)
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
