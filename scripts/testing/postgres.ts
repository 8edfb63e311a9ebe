import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { type RunningPostgres, startPostgres } from './start-postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's URL of a real PostgreSQL for this run. */
    postgresUrl: string
    /** With what the names of databases begin that this run keeps to copy from. */
    preparedPrefix: string
    /** Where embedded databases lie that this run copies from. */
    preparedDirectory: string
  }
}

interface Shared {
  users: number
  server: Promise<RunningPostgres>
}

// Several projects of one run share the server: each loads this module for itself, so the handle sits on globalThis.
const place = globalThis as { zhifaTestPostgres?: Shared }

/** vitest globalSetup: the server named by ZHIFA_TEST_PG, or an embedded one for the length of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `zhifa_prepared_${randomBytes(6).toString('hex')}_`
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-prepared-'))
  project.provide('preparedPrefix', prefix)
  project.provide('preparedDirectory', directory)
  const given = process.env.ZHIFA_TEST_PG
  if (given) {
    project.provide('postgresUrl', given)
    return async () => {
      await rm(directory, { recursive: true, force: true })
      await dropPrepared(given, prefix)
    }
  }
  place.zhifaTestPostgres ??= { users: 0, server: startPostgres() }
  const shared = place.zhifaTestPostgres
  shared.users += 1
  project.provide('postgresUrl', (await shared.server).url)
  return async () => {
    await rm(directory, { recursive: true, force: true })
    shared.users -= 1
    if (shared.users > 0) return
    delete place.zhifaTestPostgres
    await (await shared.server).stop()
  }
}

/** Leaves nothing on a server that goes on after the run. */
async function dropPrepared(server: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  } finally {
    await client.end()
  }
}
