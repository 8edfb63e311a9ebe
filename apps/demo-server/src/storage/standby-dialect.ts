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
} from 'kysely'
import { isAway } from './away'
import { WrappedConnection, WrappedDriver } from './wrapped-driver'

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
    const elsewhere: Ask = (query) => {
      this.lost()
      return this.primary.executeQuery(query)
    }
    return new WrappedDriver(this.inner.createDriver(), (connection) => new StandbyConnection(connection, elsewhere))
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

class StandbyConnection extends WrappedConnection {
  constructor(
    inner: DatabaseConnection,
    private readonly elsewhere: Ask,
  ) {
    super(inner)
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.inner.executeQuery<R>(query)
    } catch (error) {
      if (this.began || !gaveUp(error)) throw error
      return (await this.elsewhere(query)) as QueryResult<R>
    }
  }
}

/** Whether a server gave up a statement for its own sake: in conflict with what it replays (class 40), or because it went away. */
const gaveUp = (error: unknown): boolean =>
  isAway(error) || (error instanceof Error && 'code' in error && /^40/.test(String(error.code)))
