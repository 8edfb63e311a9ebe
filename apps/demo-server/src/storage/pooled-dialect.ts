import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  type QueryResult,
} from 'kysely'
import { WrappedConnection, WrappedDriver } from './wrapped-driver'

/**
 * Kysely on PostgreSQL behind a pooler in transaction mode: between two transactions the server's connection may change, and
 * serves others. So whatever is set is set for one transaction, and a statement alone gets a transaction of its own.
 */
export class PooledDialect extends PostgresDialect {
  /** @param local statements that begin each transaction */
  constructor(
    config: PostgresDialectConfig,
    private readonly local: string,
  ) {
    super(config)
  }
  override createDriver(): Driver {
    const { local } = this
    return new WrappedDriver(
      super.createDriver(),
      (connection) => new PooledConnection(connection, local),
      (connection) => connection.executeQuery(CompiledQuery.raw(local)),
    )
  }
}

class PooledConnection extends WrappedConnection {
  constructor(
    inner: DatabaseConnection,
    private readonly local: string,
  ) {
    super(inner)
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    // Several statements in one text bring their own transaction, and what is rolled back is none any more.
    if (this.began || /^\s*(begin|rollback)\b/i.test(query.sql)) return this.inner.executeQuery<R>(query)
    await this.inner.executeQuery(CompiledQuery.raw(`begin; ${this.local}`))
    try {
      const result = await this.inner.executeQuery<R>(query)
      await this.inner.executeQuery(CompiledQuery.raw('commit'))
      return result
    } catch (error) {
      // Its own fault, as a lost connection, would hide the first one.
      await this.inner.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
      throw error
    }
  }
  // biome-ignore lint/correctness/useYield: the interface asks for a generator
  override async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('A pooler streams no results; page with limit and a key / 经过连接池时不支持流式读取')
  }
}
