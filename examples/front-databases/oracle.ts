import type { ExchangeProduct } from '@zhifa/integrations'
import { DefaultQueryCompiler, type Dialect, Kysely, PostgresAdapter, PostgresIntrospector, sql } from 'kysely'
import { driverOver, type Pool } from './driver'

/** Names in capitals, as unquoted ones lie in the catalogue, and numbered placeholders `:1`. */
export class OracleQueryCompiler extends DefaultQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return `:${this.numParameters}`
  }
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(identifier.toUpperCase())
  }
}

/**
 * A front database on Oracle.
 *
 * @param pool `await oracledb.createPool({ user, password, connectString })`
 * @param outFormat `oracledb.OUT_FORMAT_OBJECT`
 * @example
 * kyselyExchange(openOracle(pool, oracledb.OUT_FORMAT_OBJECT), { profile, schema: 'QZK' }, lockedTable)
 */
export const openOracle = (pool: Pool, outFormat: number): Kysely<unknown> =>
  new Kysely<unknown>({ dialect: dialectOf(pool, outFormat, () => new OracleQueryCompiler()) })

export const dialectOf = (pool: Pool, outFormat: number, compiler: () => DefaultQueryCompiler): Dialect => ({
  createDriver: () => driverOver(pool, outFormat),
  createQueryCompiler: compiler,
  // The two are asked for migrations and for reading the catalogue, which an exchange does not do.
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
})

/**
 * Oracle and 达梦 have no lock by name without a grant of their own (DBMS_LOCK), which an operator seldom gives. Locking the
 * table for writers needs no more than the right to write to it, keeps no reader out, and ends with the transaction.
 */
export const lockedTable: ExchangeProduct = {
  transaction: (db, table, work) =>
    db.transaction().execute((trx) =>
      work(trx, async () => {
        await sql`lock table ${table} in exclusive mode`.execute(trx)
      }),
    ),
}
