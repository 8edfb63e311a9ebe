import { createHash } from 'node:crypto'
import { CompiledQuery, type DatabaseConnection, Kysely, MysqlDialect, sql, type Transaction } from 'kysely'
import { loaded } from '../optional-package'
import type { ExchangeDialect } from './dialect'
import { kyselyExchange } from './kysely'
import type { ExchangeProduct } from './product'
import { columnName, type ExchangeTableOptions, exchangeTable } from './table'

/**
 * Creates the exchange table of a profile on MySQL or MariaDB, as the operator of a front database does; the columns of
 * `createExchangeTable`. Text is compared by its bytes.
 */
export async function createMysqlExchangeTable<DB>(db: Kysely<DB>, options: ExchangeTableOptions): Promise<void> {
  const columns = options.profile.columns.map(({ code }) => sql`${columnName(code)} text`)
  await sql`create database if not exists ${sql.id(options.schema ?? 'exchange')}`.execute(db)
  await sql`create table if not exists ${exchangeTable(options)} (
    ${columnName('row_number')} bigint not null auto_increment primary key,
    cd_id varchar(500) not null unique,
    cd_time datetime(6) not null default current_timestamp(6),
    cd_source varchar(18) not null,
    cd_batch varchar(13) not null check (cd_batch regexp '^[0-9]{13}$'),
    cd_operation char(1) not null check (cd_operation in ('i', 'u', 'd')),
    record_key varchar(400) not null,
    data_version integer not null,
    content_digest varchar(100) not null,
    sjyxbs smallint not null default 1 check (sjyxbs in (0, 1)),
    sjwxyy text,
    sjsczt smallint not null default 0 check (sjsczt in (0, 1, 2)),
    sbyy text,
    ${sql.join(columns)},
    index (record_key), index (cd_batch)
  ) character set utf8mb4 collate utf8mb4_bin engine = innodb`.execute(db)
}

/**
 * An exchange database on MySQL 5.7 and newer or MariaDB 10.0.2 and newer. Locks are those of one server (`get_lock`): in a
 * cluster with several writable nodes, all processes must write to the same one.
 *
 * @param db from `openMysql`, or with a session in strict mode and with backslash escapes, which is looked at each time
 */
export const mysqlExchange = <DB>(db: Kysely<DB>, options: ExchangeTableOptions): ExchangeDialect =>
  kyselyExchange(db, options, namedLocks(options.schema ?? 'exchange'))

/**
 * A pool of connections to MySQL or MariaDB. Content that a column cannot hold is refused, never cut, whatever the server's
 * own mode.
 *
 * @param url e.g. `mysql://user:password@127.0.0.1:3306/exchange`
 * @throws MissingPackageError when mysql2 is not installed
 */
export async function openMysql(url: string): Promise<Kysely<unknown>> {
  const { createPool } = await loaded('mysql2', () => import('mysql2'))
  const pool = createPool({ uri: url, charset: 'utf8mb4', connectTimeout: 10_000, connectionLimit: 10 })
  const strict = CompiledQuery.raw("set session sql_mode = 'STRICT_ALL_TABLES'")
  const onCreateConnection = async (connection: DatabaseConnection) => void (await connection.executeQuery(strict))
  return new Kysely<unknown>({ dialect: new MysqlDialect({ pool, onCreateConnection }) })
}

/** As long as another's transaction may take before the attempt is given up, to be repeated by the engine. Seconds. */
const patience = 20

/** Locks of a session outlive its transaction: they are given back when that has ended. */
const namedLocks = (schema: string): ExchangeProduct => ({
  transaction: (db, _table, work) =>
    db.connection().execute(async (connection) => {
      const held: string[] = []
      try {
        return await connection
          .transaction()
          // Otherwise the first read fixes what all later ones see, and two would find the same last batch.
          .setIsolationLevel('read committed')
          .execute((trx) =>
            work(trx, async (what) => {
              const name = lockName(schema, 'item' in what ? `item ${what.item}` : `day ${what.day}`)
              held.push(name)
              await take(trx, name)
            }),
          )
      } finally {
        // A connection that broke has lost its locks with its session; what broke it is the error to tell.
        for (const name of held) await sql`select release_lock(${name})`.execute(connection).catch(() => {})
      }
    }),
})

/** At most 64 characters, in letters that no collation mixes up. */
const lockName = (schema: string, what: string): string =>
  `zhifa ${createHash('sha256').update(`${schema} ${what}`).digest('hex').slice(0, 48)}`

async function take<DB>(trx: Transaction<DB>, name: string): Promise<void> {
  const { rows } = await sql<{ got: number | null; mode: string }>`
    select get_lock(${name}, ${patience}) as got, @@session.sql_mode as mode`.execute(trx)
  const modes = (rows[0]?.mode ?? '').split(',')
  if (Number(rows[0]?.got) !== 1) throw new Error('该信息正由另一进程写入 / another holds the item')
  // Without strict mode the server cuts what is too long; without escapes values are quoted wrongly.
  if (!modes.some((mode) => mode.startsWith('STRICT_')) || modes.includes('NO_BACKSLASH_ESCAPES'))
    throw new Error('会话须为严格模式并允许反斜线转义 / the session must be in strict mode with backslash escapes')
}
