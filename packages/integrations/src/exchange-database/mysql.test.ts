import { Kysely, MysqlDialect, sql } from 'kysely'
import { createPool } from 'mysql2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Front, frontKinds, runningMariadb, stopMariadb } from '../../test/fronts'
import { samplePublication } from '../../testing'
import type { Publishing } from '../channel'
import { profileOf } from '../profile'
import { exchangeDatabaseChannel } from './channel'
import { mysqlExchange, openMysql } from './mysql'
import { columnName, exchangeTable } from './table'

const profile = profileOf('double-publicity-penalty-g2')
const mariadb = frontKinds.find(({ name }) => name === 'MariaDB')
const publication = samplePublication('1') as Publishing

describe.skipIf(!mariadb?.there)('a front database on MariaDB [D5.1]', () => {
  let front: Front
  beforeAll(async () => {
    if (!mariadb) throw new Error('no such product')
    front = await mariadb.open(profile)
  })
  afterAll(async () => {
    await front.drop()
    await stopMariadb()
  })
  const table = () => exchangeTable({ profile, schema: front.schema })
  const channelOver = (db: Kysely<unknown>) =>
    exchangeDatabaseChannel({
      id: 'front',
      dialect: mysqlExchange(db, { profile, schema: front.schema }),
      profile,
      honoursDeletion: true,
      now: () => new Date('2026-09-28T16:30:00Z'),
    })
  const count = async () =>
    Number((await sql<{ n: number }>`select count(*) as n from ${table()}`.execute(front.db)).rows[0]?.n)

  it.each(['', 'STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES'])('writes nothing in a session of mode "%s"', async (mode) => {
    const pool = createPool({ uri: (await runningMariadb()).url, connectionLimit: 1 })
    const db = new Kysely<unknown>({ dialect: new MysqlDialect({ pool }) })
    await sql`set session sql_mode = ${sql.lit(mode)}`.execute(db)
    expect(await channelOver(db).put(publication)).toMatchObject({ kind: 'failed' })
    expect(await count()).toBe(0)
    // Nor does the refused attempt keep the item from others.
    expect(await channelOver(front.db).put(publication)).toMatchObject({ kind: 'handed-over' })
    await sql`delete from ${table()}`.execute(front.db)
    await db.destroy()
  })

  it('refuses what a column of the operator cannot hold, and cuts nothing', async () => {
    await sql`alter table ${table()} modify ${columnName('cf_wsh')} varchar(4)`.execute(front.db)
    expect(await channelOver(front.db).put(publication)).toMatchObject({ kind: 'failed' })
    expect(await count()).toBe(0)
    await sql`alter table ${table()} modify ${columnName('cf_wsh')} text`.execute(front.db)
    // Locks of a session outlive a failed transaction: another process must not wait for them.
    const other = await openMysql((await runningMariadb()).url)
    expect(await channelOver(other).put(publication)).toMatchObject({ kind: 'handed-over' })
    await other.destroy()
  })
})
