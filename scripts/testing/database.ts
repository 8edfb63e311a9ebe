import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../apps/demo-server/src/storage/database'

export interface FreshDatabase extends Database {
  /** Connection URL; absent for an embedded database, which one process owns. */
  readonly url?: string
  /** Closes the connections and removes the database. */
  drop(): Promise<void>
}

/**
 * An empty database of its own on the run's real PostgreSQL. Call `drop()` at the end of the file.
 * @param template the name of a database there that it begins as a copy of
 */
export async function freshDatabase(
  server: string = inject('postgresUrl'),
  template?: string,
): Promise<FreshDatabase & { readonly url: string }> {
  const name = `zhifa_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}${template === undefined ? '' : ` template ${template}`}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openDatabase({ url: url.href })
  return {
    ...database,
    url: url.href,
    async drop() {
      await database.close()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

/** An empty embedded database in memory. */
export async function freshEmbedded(): Promise<FreshDatabase> {
  const database = await openDatabase({})
  return { ...database, drop: () => database.close() }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
