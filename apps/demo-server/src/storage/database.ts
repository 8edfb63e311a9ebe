import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Pool, types } from 'pg'
import { lockDirectory } from './directory-lock'
import { pgliteDialect } from './pglite-dialect'
import { PooledDialect } from './pooled-dialect'
import { followReplica, type ReplicaOptions, type ReplicaState } from './replica'
import { StandbyDialect } from './standby-dialect'
import { asConnectionOptions, asStatements, type TimeOuts } from './time-outs'
import { DatabaseBusyError } from './turn'

export interface DatabaseOptions {
  /** Connection URL of a PostgreSQL server; several processes may share it. */
  readonly url?: string
  /** Directory of an embedded database, for one process. Neither given: an embedded database in memory. */
  readonly directory?: string
  /** Connections to the server at most, 10 by default. */
  readonly maxConnections?: number
  /** How long a query may wait for a connection to the server, milliseconds, 30,000 by default. */
  readonly connectionWaitMs?: number
  /** How long the server lets statements, locks and idle transactions last; without end by default. */
  readonly timeOuts?: TimeOuts
  /**
   * What stands before the server: `transaction` a pooler such as pgbouncer in transaction mode, which refuses connection
   * options; then time-outs are set in each transaction, which costs two more round trips for a statement alone.
   */
  readonly pooler?: 'none' | 'transaction'
  /** A standby of the server from which pages of the public are read while it is near enough. */
  readonly replica?: ReplicaOptions | undefined
  /** How long a query may wait for the one connection of the embedded database, milliseconds, 30,000 by default. */
  readonly waitMs?: number
}

/** One SQL dialect, two homes. `DB` is the caller's table types. */
export interface Database<DB = unknown> {
  readonly db: Kysely<DB>
  /** For what may be a little old: the standby while it is near enough, `db` otherwise. */
  readonly reading: Kysely<DB>
  /** Where `reading` reads just now; absent without a standby. */
  readonly replica?: ReplicaState | undefined
  readonly kind: 'postgres' | 'embedded'
  /** Waits for running queries and lets go of the connections or the directory. */
  close(): Promise<void>
}

/** Thrown when something before the server refuses the options of a connection. */
export class PoolerError extends Error {
  readonly code = 'storage.pooler'
  constructor(cause: Error) {
    super(
      '数据库地址指向连接池，不接受连接参数：请设置 DATABASE_POOLER=transaction（县级平台为 ZHIFA_PLATFORM_DATABASE_POOLER） / ' +
        'The address is that of a pooler, which refuses connection options: set DATABASE_POOLER=transaction (the platform: ZHIFA_PLATFORM_DATABASE_POOLER)',
      { cause },
    )
    this.name = 'PoolerError'
  }
}

const protocolViolation = '08P01'
const BIGINT = 20
const DATE = 1082

/**
 * Opens PostgreSQL when `url` is set, else PGlite. Rows look the same from both: `bigint` is a number (counters stay far
 * under 2^53), `date` is the text `YYYY-MM-DD`, `timestamptz` is a `Date`, `jsonb` is parsed.
 *
 * A query that waits too long for a connection throws DatabaseBusyError; of what the server gave up because of `timeOuts`,
 * {@link tookTooLong} tells.
 * @throws DirectoryInUseError when another living process has the directory open
 * @example
 * const { db, close } = await openDatabase<Tables>({ directory: '.data/desk' })
 */
export async function openDatabase<DB = unknown>(options: DatabaseOptions): Promise<Database<DB>> {
  return options.url === undefined ? openEmbedded(options) : openServer({ ...options, url: options.url })
}

type ServerOptions = DatabaseOptions & { readonly url: string }

async function openServer<DB>(options: ServerOptions): Promise<Database<DB>> {
  const { replica, pooler = 'none', timeOuts = {} } = options
  const dialectOf = (pool: PostgresPool) =>
    pooler === 'none' ? new PostgresDialect({ pool }) : new PooledDialect({ pool }, asStatements(timeOuts))
  const primary = poolOf(options)
  const db = new Kysely<DB>({ dialect: dialectOf(primary) })
  if (replica === undefined) return { db, reading: db, kind: 'postgres', close: () => db.destroy() }
  try {
    const standby = await followReplica(primary, poolOf({ ...options, url: replica.url }), replica)
    const reading = new Kysely<DB>({ dialect: new StandbyDialect(dialectOf(standby.pool), db, standby.lost) })
    const close = async (): Promise<void> => {
      await reading.destroy()
      await db.destroy()
    }
    return { db, reading, replica: standby.state, kind: 'postgres', close }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

function poolOf({
  url,
  maxConnections = 10,
  connectionWaitMs = 30_000,
  timeOuts = {},
  pooler = 'none',
}: ServerOptions): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectionWaitMs,
    ...(pooler === 'none' ? asConnectionOptions(timeOuts) : {}),
    types: {
      getTypeParser: ((oid: number, format?: 'text') => {
        if (oid === BIGINT) return Number
        if (oid === DATE) return String
        return types.getTypeParser(oid, format)
      }) as typeof types.getTypeParser,
    },
  })
  // A server that restarts closes idle connections (reported by the pool) and busy ones (reported by the client, where
  // nobody listens while it is lent out: that would end the process). The query that met it fails; the next one connects.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  // The pool says only in words that every connection stayed lent out; a connection that the server refused has a code.
  const connect = async () => {
    const began = performance.now()
    try {
      return await pool.connect()
    } catch (error) {
      // A timer may end a millisecond before its time.
      const waited = performance.now() - began + 5
      if (error instanceof Error && 'code' in error && error.code === protocolViolation && pooler === 'none')
        throw new PoolerError(error)
      if (waited < connectionWaitMs || pool.totalCount < maxConnections) throw error
      throw new DatabaseBusyError(connectionWaitMs)
    }
  }
  return { connect, end: () => pool.end() }
}

async function openEmbedded<DB>({ directory, waitMs = 30_000 }: DatabaseOptions): Promise<Database<DB>> {
  if (directory !== undefined) await mkdir(dirname(directory), { recursive: true })
  const unlock = directory === undefined ? () => {} : lockDirectory(directory)
  try {
    const parsers = { [BIGINT]: Number, [DATE]: String }
    const pglite = await PGlite.create({ ...(directory === undefined ? {} : { dataDir: directory }), parsers })
    const db = new Kysely<DB>({ dialect: pgliteDialect(pglite, waitMs) })
    const close = async (): Promise<void> => {
      await db.destroy()
      if (!pglite.closed) await pglite.close()
      unlock()
    }
    return { db, reading: db, kind: 'embedded', close }
  } catch (error) {
    unlock()
    throw error
  }
}
