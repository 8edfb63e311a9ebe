import { constants } from 'node:fs'
import { cp, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../apps/demo-server/src/storage/database'

/** Brings an empty database to where every test of one kind begins. */
type Prepare = (db: Database['db']) => Promise<void>

/**
 * An empty schema is the same for each of a hundred files, and making it takes longer than most of their tests: the first
 * file of a run makes it, the others get a copy. Tests of the making itself begin with `freshDatabase`.
 *
 * @param kind what `prepare` makes; one name, one `prepare`
 * @returns the name of the PostgreSQL database to copy from
 */
export async function preparedOnServer(kind: string, prepare: Prepare): Promise<string> {
  const server = inject('postgresUrl')
  const name = `${inject('preparedPrefix')}${kind}`
  await once(name, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft}`)
    await client.query(`create database ${draft}`)
    const url = new URL(server)
    url.pathname = `/${draft}`
    await prepareAndClose(await openDatabase({ url: url.href }), prepare)
    await client.query(`alter database ${draft} rename to ${name}`)
  })
  return name
}

/** The same for an embedded database: puts a prepared one at `directory`, which does not exist yet. */
export async function prepareEmbedded(directory: string, kind: string, prepare: Prepare): Promise<void> {
  const name = `${inject('preparedPrefix')}${kind}`
  const made = join(inject('preparedDirectory'), kind)
  await once(`${name}-embedded`, async () => {
    if (await exists(made)) return
    const draft = `${made}-draft`
    await prepareAndClose(await openDatabase({ directory: draft }), prepare)
    await rename(draft, made)
  })
  await cp(made, directory, { recursive: true, mode: constants.COPYFILE_FICLONE })
}

async function prepareAndClose({ db, close }: Database, prepare: Prepare): Promise<void> {
  try {
    await prepare(db)
  } finally {
    await close()
  }
}

/** One process of the run after the other. */
async function once(name: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    await work(client)
  } finally {
    await client.end()
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
