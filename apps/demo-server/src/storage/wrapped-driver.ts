import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'

/** A connection of another driver that does something of its own with a statement that stands alone. */
export abstract class WrappedConnection implements DatabaseConnection {
  /** Whether a transaction is open here. */
  began = false
  constructor(readonly inner: DatabaseConnection) {}
  abstract executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>>
  streamQuery<R>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, size)
  }
}

/** A driver that hands out connections of another, each wrapped, and tells them when a transaction is open. */
export class WrappedDriver implements Driver {
  /** @param begun what is done at the beginning of each transaction */
  constructor(
    private readonly inner: Driver,
    private readonly wrap: (connection: DatabaseConnection) => WrappedConnection,
    private readonly begun: (connection: DatabaseConnection) => Promise<unknown> = async () => undefined,
  ) {}
  init = (): Promise<void> => this.inner.init()
  destroy = (): Promise<void> => this.inner.destroy()
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.wrap(await this.inner.acquireConnection())
  }
  async releaseConnection(connection: WrappedConnection): Promise<void> {
    await this.inner.releaseConnection(connection.inner)
  }
  async beginTransaction(connection: WrappedConnection, settings: TransactionSettings): Promise<void> {
    connection.began = true
    await this.inner.beginTransaction(connection.inner, settings)
    await this.begun(connection.inner)
  }
  async commitTransaction(connection: WrappedConnection): Promise<void> {
    connection.began = false
    await this.inner.commitTransaction(connection.inner)
  }
  async rollbackTransaction(connection: WrappedConnection): Promise<void> {
    connection.began = false
    await this.inner.rollbackTransaction(connection.inner)
  }
}
