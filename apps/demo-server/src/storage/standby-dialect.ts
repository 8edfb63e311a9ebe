import type {
  CompiledQuery,
  DatabaseConnection,
  DatabaseIntrospector,
  Dialect,
  DialectAdapter,
  Driver,
  Kysely,
  QueryCompiler,
  QueryResult,
  TransactionSettings,
} from 'kysely'

/**
 * A dialect whose statements are answered by the primary where the standby gave one up: it cancels what stands in the way of what
 * it has to replay, and who reads a page did nothing wrong. Within a transaction nothing is asked twice.
 */
export class StandbyDialect<DB> implements Dialect {
  /** @param lost is told of each statement that the standby gave up */
  constructor(
    private readonly inner: Dialect,
    private readonly primary: Kysely<DB>,
    private readonly lost: () => void,
  ) {}
  createDriver(): Driver {
    return new StandbyDriver(this.inner.createDriver(), (query) => {
      this.lost()
      return this.primary.executeQuery(query)
    })
  }
  createQueryCompiler(): QueryCompiler {
    return this.inner.createQueryCompiler()
  }
  createAdapter(): DialectAdapter {
    return this.inner.createAdapter()
  }
  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return this.inner.createIntrospector(db)
  }
}

type Ask = (query: CompiledQuery) => Promise<QueryResult<unknown>>

class StandbyDriver implements Driver {
  constructor(
    private readonly inner: Driver,
    private readonly elsewhere: Ask,
  ) {}
  init = (): Promise<void> => this.inner.init()
  destroy = (): Promise<void> => this.inner.destroy()
  async acquireConnection(): Promise<DatabaseConnection> {
    return new StandbyConnection(await this.inner.acquireConnection(), this.elsewhere)
  }
  async releaseConnection(connection: StandbyConnection): Promise<void> {
    await this.inner.releaseConnection(connection.inner)
  }
  async beginTransaction(connection: StandbyConnection, settings: TransactionSettings): Promise<void> {
    connection.began = true
    await this.inner.beginTransaction(connection.inner, settings)
  }
  async commitTransaction(connection: StandbyConnection): Promise<void> {
    connection.began = false
    await this.inner.commitTransaction(connection.inner)
  }
  async rollbackTransaction(connection: StandbyConnection): Promise<void> {
    connection.began = false
    await this.inner.rollbackTransaction(connection.inner)
  }
}

class StandbyConnection implements DatabaseConnection {
  /** Whether a transaction is open here. */
  began = false
  constructor(
    readonly inner: DatabaseConnection,
    private readonly elsewhere: Ask,
  ) {}
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.inner.executeQuery<R>(query)
    } catch (error) {
      if (this.began || !gaveUp(error)) throw error
      return (await this.elsewhere(query)) as QueryResult<R>
    }
  }
  streamQuery<R>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, size)
  }
}

/**
 * Whether a server gave up a statement for its own sake: in conflict with what it replays (class 40), because it goes down or comes up
 * (57P), because the connection broke (class 08 of the server, names of the system, words of the driver).
 */
function gaveUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(40|08|57P|ECONN|EPIPE|ETIMEDOUT)/.test(code) || /^Connection terminated/.test(error.message)
}
