import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { lockDirectory } from './directory-lock'
import { pgliteDialect } from './pglite-dialect'

export interface DatabaseOptions {
  /** Connection URL of a PostgreSQL server; several processes may share it. */
  readonly url?: string
  /** Directory of an embedded database, for one process. Neither given: an embedded database in memory. */
  readonly directory?: string
  /** Connections to the server at most, 10 by default. */
  readonly maxConnections?: number
  /** How long a query may wait for the one connection of the embedded database, milliseconds, 30,000 by default. */
  readonly waitMs?: number
}

/** One SQL dialect, two homes. `DB` is the caller's table types. */
export interface Database<DB = unknown> {
  readonly db: Kysely<DB>
  readonly kind: 'postgres' | 'embedded'
  /** Waits for running queries and lets go of the connections or the directory. */
  close(): Promise<void>
}

const BIGINT = 20
const DATE = 1082

/**
 * Opens PostgreSQL when `url` is set, else PGlite. Rows look the same from both: `bigint` is a number (counters stay far
 * under 2^53), `date` is the text `YYYY-MM-DD`, `timestamptz` is a `Date`, `jsonb` is parsed.
 *
 * @throws DirectoryInUseError when another living process has the directory open
 * @example
 * const { db, close } = await openDatabase<Tables>({ directory: '.data/desk' })
 */
export async function openDatabase<DB = unknown>(options: DatabaseOptions): Promise<Database<DB>> {
  return options.url === undefined ? openEmbedded(options) : openServer(options.url, options.maxConnections ?? 10)
}

function openServer<DB>(url: string, max: number): Database<DB> {
  const pool = new Pool({
    connectionString: url,
    max,
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
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, kind: 'postgres', close: () => db.destroy() }
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
    return { db, kind: 'embedded', close }
  } catch (error) {
    unlock()
    throw error
  }
}
