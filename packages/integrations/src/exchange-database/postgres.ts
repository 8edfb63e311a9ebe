import { type Kysely, sql } from 'kysely'
import type { ExchangeDialect } from './dialect'
import { kyselyExchange } from './kysely'
import type { ExchangeProduct } from './product'
import { columnName, type ExchangeTableOptions, exchangeTable } from './table'

/**
 * Creates the exchange table of a profile on PostgreSQL, as the operator of a front database does. Status columns after
 * those of the housing ministry's approval exchange (sjyxbs, sjsczt, sbyy), batch columns after 互联网+监管 (cd_*).
 */
export async function createExchangeTable<DB>(db: Kysely<DB>, options: ExchangeTableOptions): Promise<void> {
  const columns = options.profile.columns.map(({ code }) => sql`${columnName(code)} text`)
  await sql`create schema if not exists ${sql.id(options.schema ?? 'exchange')}`.execute(db)
  await sql`create table if not exists ${exchangeTable(options)} (
    row_number bigint generated always as identity primary key,
    cd_id text not null unique,
    cd_time timestamptz not null default clock_timestamp(),
    cd_source text not null,
    cd_batch text not null check (cd_batch ~ '^[0-9]{13}$'),
    cd_operation text not null check (cd_operation in ('i', 'u', 'd')),
    record_key text not null,
    data_version integer not null,
    content_digest text not null,
    sjyxbs smallint not null default 1 check (sjyxbs in (0, 1)),
    sjwxyy text,
    sjsczt smallint not null default 0 check (sjsczt in (0, 1, 2)),
    sbyy text,
    ${sql.join(columns)}
  )`.execute(db)
}

/** An exchange database on PostgreSQL, or on a product that speaks its protocol and has its advisory locks. */
export const postgresExchange = <DB>(db: Kysely<DB>, options: ExchangeTableOptions): ExchangeDialect =>
  kyselyExchange(db, options, advisoryLocks)

const advisoryLocks: ExchangeProduct = {
  transaction: (db, _table, work) =>
    db.transaction().execute((trx) =>
      work(trx, async (what) => {
        const [name, kind] = 'item' in what ? [what.item, 1] : [what.day.replaceAll('-', ''), 2]
        await sql`select pg_advisory_xact_lock(hashtextextended(${name}, ${kind}))`.execute(trx)
      }),
    ),
}
