import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { Pool } from 'pg'
import { openDameng } from '../../../examples/front-databases/dameng'
import { lockedTable, openOracle } from '../../../examples/front-databases/oracle'
import { freshDatabase } from '../../../scripts/testing/database'
import { hasMariadb, type RunningMariadb, startMariadb } from '../../../scripts/testing/start-mariadb'
import {
  createExchangeTable,
  createMysqlExchangeTable,
  type ExchangeDialect,
  kyselyExchange,
  mysqlExchange,
  openMysql,
  postgresExchange,
} from '../src/exchange-database'
import type { Profile } from '../src/profile'
import { oracleShaped } from './oracle-shaped'

/** A front database of its own, with the exchange table of a profile. */
export interface Front {
  readonly db: Kysely<unknown>
  readonly dialect: ExchangeDialect
  readonly schema: string
  readonly url: string
  /** The bureau can no longer reach it. */
  close(): Promise<void>
  drop(): Promise<void>
}

export interface FrontKind {
  readonly name: string
  /** Whether an address tells where it is: then the command line can push there. */
  readonly url: boolean
  /** Whether this machine has the server. */
  readonly there: boolean
  open(profile: Profile): Promise<Front>
}

let mariadb: Promise<RunningMariadb> | undefined
/** One server for the tests of a file; `afterAll(stopMariadb)`. */
export const runningMariadb = (): Promise<RunningMariadb> => {
  mariadb ??= startMariadb()
  return mariadb
}
export const stopMariadb = async (): Promise<void> => (await mariadb)?.stop()

async function openPostgres(profile: Profile): Promise<Front> {
  const { db, url = '', close, drop } = await freshDatabase()
  await createExchangeTable(db, { profile })
  return { db, dialect: postgresExchange(db, { profile }), schema: 'exchange', url, close, drop }
}

async function openMariadb(profile: Profile): Promise<Front> {
  const { url } = await runningMariadb()
  const db = await openMysql(url)
  const schema = `front_${randomBytes(6).toString('hex')}`
  await createMysqlExchangeTable(db, { profile, schema })
  const close = () => db.destroy()
  return { db, dialect: mysqlExchange(db, { profile, schema }), schema, url, close, drop: close }
}

/** The examples for Oracle and 达梦 over a PostgreSQL that is spoken to in their shape: names in capitals, their placeholders. */
const openShaped = (open: typeof openOracle) => async (profile: Profile) => {
  const database = await freshDatabase()
  const table = { profile, schema: 'EXCHANGE' }
  await shapedTable(database.db, profile)
  const pool = new Pool({ connectionString: database.url ?? '', max: 20 })
  pool.on('error', () => {})
  const db = open(oracleShaped(pool), 4002)
  return {
    db,
    dialect: kyselyExchange(db, table, lockedTable),
    schema: 'EXCHANGE',
    url: database.url ?? '',
    // Not through Kysely, which leaves a pool alone that it has not used yet.
    close: () => pool.end(),
    drop: async () => {
      if (!pool.ended) await pool.end()
      await database.drop()
    },
  }
}

/** The exchange table with names in capitals, in the schema EXCHANGE. */
export async function shapedTable<DB>(db: Kysely<DB>, profile: Profile): Promise<void> {
  await createExchangeTable(db, { profile, schema: 'EXCHANGE' })
  const name = profile.id.replaceAll('-', '_')
  const { rows } = await sql<{ column_name: string }>`
    select column_name from information_schema.columns where table_schema = 'EXCHANGE'`.execute(db)
  for (const { column_name: column } of rows)
    await sql`alter table ${sql.id('EXCHANGE', name)} rename column ${sql.id(column)} to ${sql.id(column.toUpperCase())}`.execute(
      db,
    )
  await sql`alter table ${sql.id('EXCHANGE', name)} rename to ${sql.id(name.toUpperCase())}`.execute(db)
}

/** Every product on which the same tests run. */
export const frontKinds: readonly FrontKind[] = [
  { name: 'PostgreSQL', url: true, there: true, open: openPostgres },
  { name: 'MariaDB', url: true, there: hasMariadb(), open: openMariadb },
  { name: 'Oracle-shaped', url: false, there: true, open: openShaped(openOracle) },
  { name: '达梦-shaped', url: false, there: true, open: openShaped(openDameng) },
]
