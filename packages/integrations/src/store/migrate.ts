import { type Kysely, sql, type Transaction } from 'kysely'
import { push } from './migrations/001-push'
import { reconciliation } from './migrations/002-reconciliation'
import { order } from './migrations/003-order'
import type { Migration } from './migrations/migration'

const migrations: readonly Migration[] = [push, reconciliation, order]

/** Thrown when the database was prepared by a newer release of this package. */
export class SchemaTooNewError extends Error {
  readonly code = 'push.schema-too-new'
  constructor(found: number, known: number) {
    super(
      `数据库结构较新，请升级程序 / the tables zhifa_push are at step ${found}, this program knows ${known}: update @zhifa/integrations`,
    )
    this.name = 'SchemaTooNewError'
  }
}

/**
 * Brings the tables of schema `zhifa_push` up to date, once, whichever process comes first.
 *
 * @param upTo the last step that is carried out, as for a backup of that time; the newest by default
 * @returns the numbers of the steps that were carried out now
 * @throws SchemaTooNewError when the tables, or `upTo`, are beyond what this package knows
 */
export async function migratePush<DB>(db: Kysely<DB>, upTo = migrations.length): Promise<number[]> {
  if (upTo > migrations.length) throw new SchemaTooNewError(upTo, migrations.length)
  const within = async (trx: Transaction<DB>): Promise<number[]> => {
    await sql`select pg_advisory_xact_lock(hashtext('zhifa_push.migration'))`.execute(trx)
    await sql`create schema if not exists zhifa_push`.execute(trx)
    await sql`create table if not exists zhifa_push.migration
      (number integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(trx)
    const { rows } = await sql<{ number: number }>`select number from zhifa_push.migration`.execute(trx)
    const done = new Set(rows.map(({ number }) => number))
    const newest = Math.max(0, ...done)
    if (newest > migrations.length) throw new SchemaTooNewError(newest, migrations.length)
    const missing = migrations.filter(({ number }) => !done.has(number) && number <= upTo)
    for (const { number, name, statements } of missing) {
      for (const statement of statements) await sql.raw(statement).execute(trx)
      await sql`insert into zhifa_push.migration (number, name) values (${number}, ${name})`.execute(trx)
    }
    return missing.map(({ number }) => number)
  }
  return isTransaction(db) ? within(db) : db.transaction().execute(within)
}

const isTransaction = <DB>(db: Kysely<DB>): db is Transaction<DB> => db.isTransaction
