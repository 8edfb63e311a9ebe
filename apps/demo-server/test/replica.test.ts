import { setTimeout as pause } from 'node:timers/promises'
import { type Publishing, restChannel } from '@zhifa/integrations'
import { samplePublication, sampleSecret } from '@zhifa/integrations/testing'
import { sql } from 'kysely'
import { Client as Postgres } from 'pg'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { type RunningPostgres, type Standby, startPostgres } from '../../../scripts/testing/start-postgres'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { openDatabase, ReplicaError } from '../src/storage'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

const mostLagMs = 2000

const on = async <T>(url: string, statement: string): Promise<T[]> => {
  const client = new Postgres({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows as T[]
  } finally {
    await client.end()
  }
}
/** Transactions that a server has ended so far. */
const ended = async (url: string): Promise<number> => {
  const [row] = await on<{ count: string }>(
    url,
    "select pg_stat_get_db_xact_commit(oid) as count from pg_database where datname = 'postgres'",
  )
  return Number(row?.count)
}

describe('a portal that reads from a standby: two PostgreSQL servers in streaming replication', () => {
  let primary: RunningPostgres
  let standby: Standby
  let bureau: TestBureau
  let stranger: Client
  let caseId: string
  beforeAll(async () => {
    primary = await startPostgres()
    standby = await primary.standby()
    bureau = await startBureau('postgres', {
      log: () => {},
      through: () => primary.url,
      pool: { replica: { url: standby.url, mostLagMs } },
    })
    stranger = new Client(bureau.url)
    const { context } = bureau.system
    const today = context.bureau.today()
    caseId = await openDemoCase(context, today, false)
    await walk(context, caseId, today, 'disclosure-approval')
  })
  afterAll(async () => {
    await bureau?.close()
    await primary?.stop()
  })

  const source = () => bureau.system.context.replica?.source()
  const listed = async () => (await stranger.get('/results')).text.includes(`/decisions/${caseId}`)

  it('reads there what was published, and what is written goes to the primary', async () => {
    // Until the standby has come near, the primary is read.
    await eventually(async () => (await listed()) && source() === 'replica')
    const { db, reading } = bureau.system.context
    const where = async (which: typeof db) =>
      (await sql<{ standby: boolean }>`select pg_is_in_recovery() as standby`.execute(which)).rows[0]?.standby
    expect([await where(reading), await where(db)]).toEqual([true, false])
    await expect(sql`create table zhifa.x ()`.execute(reading)).rejects.toThrow(/read-only transaction/)
    for (const path of ['/', '/results', '/results.csv', '/registry', '/figures', '/feed.xml', `/decisions/${caseId}`])
      expect([path, (await stranger.get(path)).status]).not.toEqual([path, 500])
    const before = await ended(standby.url)
    for (let i = 0; i < 20; i++) await stranger.get('/results')
    // Statistics of a server are a second behind.
    await eventually(async () => (await ended(standby.url)) >= before + 20)
  })

  it('one that falls behind is left for the primary, and taken again when it has caught up', async () => {
    await on(standby.url, 'select pg_wal_replay_pause()')
    const { context } = bureau.system
    const other = await openDemoCase(context, context.bureau.today(), false)
    await walk(context, other, context.bureau.today(), 'disclosure-approval')
    const published = Date.now()
    const shown = async () => (await stranger.get('/results')).text.includes(`/decisions/${other}`)
    await eventually(shown)
    // What was published, or withdrawn, is told within the lag that is allowed, and the half second between two looks.
    expect(Date.now() - published).toBeLessThan(mostLagMs + 3000)
    expect(source()).toBe('primary')
    // What is older than the lag that is allowed is there as soon as the standby is read again; what is younger may not be.
    await pause(Math.max(0, published + mostLagMs - Date.now()))
    await on(standby.url, 'select pg_wal_replay_resume()')
    await eventually(async () => source() === 'replica')
    expect(await shown()).toBe(true)
  })

  it('what it gives up for what it has to replay is answered by the primary', async () => {
    await eventually(async () => source() === 'replica')
    await on(standby.url, 'alter system set max_standby_streaming_delay = 0')
    await on(standby.url, 'select pg_reload_conf()')
    await on(primary.url, 'create table public.in_the_way ()')
    const there = "select 1 from pg_tables where tablename = 'in_the_way'"
    await eventually(async () => (await on(standby.url, there)).length > 0)
    const { reading } = bureau.system.context
    type Where = { standby: boolean; seen: number }
    const slow = sql<Where>`select pg_is_in_recovery() as standby, count(*)::integer as seen
      from public.in_the_way, pg_sleep(3)`
    await eventually(async () => source() === 'replica')
    const asked = slow.execute(reading)
    await pause(500)
    await on(primary.url, 'drop table public.in_the_way; create table public.in_the_way ()')
    expect((await asked).rows).toEqual([{ standby: false, seen: 0 }])
    // In a transaction nothing is asked twice, and nothing that was wrong.
    await eventually(async () => source() === 'replica')
    await expect(sql`select 1 / 0`.execute(reading)).rejects.toThrow(/division by zero/)
    const together = expect(reading.transaction().execute((trx) => slow.execute(trx))).rejects.toThrow(
      /conflict with recovery/,
    )
    await pause(500)
    await on(primary.url, 'drop table public.in_the_way')
    await together
    await eventually(async () => source() === 'replica')
  })

  it('one that dies is missed by nobody', async () => {
    await standby.kill()
    for (let i = 0; i < 10; i++) expect((await stranger.get('/results')).status).toBe(200)
    expect(source()).toBe('primary')
  })
})

describe('a county platform that reads from a standby', () => {
  it('shows the public what the standby holds, takes pushes at the primary, and leaves one that lags', async () => {
    const primary = await startPostgres()
    let platform: RunningPlatform | undefined
    try {
      const standby = await primary.standby()
      platform = await startPlatform({
        database: { url: primary.url, replica: { url: standby.url, mostLagMs } },
        senders: [{ agencyUscc: samplePublication('1').key.slice(0, 18), secrets: [sampleSecret] }],
        name: '测试平台',
        host: '127.0.0.1',
        port: 0,
        now: () => new Date(),
        log: () => {},
      })
      const { url } = platform
      const county = restChannel({ id: 'county', url, keys: [sampleSecret], request, now: () => new Date() })
      const stranger = new Client(url)
      const push = async (id: string) =>
        expect(await county.put(samplePublication(id) as Publishing)).toMatchObject({ kind: 'receipt' })
      const count = async () => [...(await stranger.get('/')).text.matchAll(/href="\/items\//g)].length
      await push('1')
      await eventually(async () => (await count()) === 1)
      const before = await ended(standby.url)
      for (let i = 0; i < 20; i++) expect(await count()).toBe(1)
      await eventually(async () => (await ended(standby.url)) >= before + 20)
      await on(standby.url, 'select pg_wal_replay_pause()')
      await push('2')
      const published = Date.now()
      await eventually(async () => (await count()) === 2)
      expect(Date.now() - published).toBeLessThan(mostLagMs + 3000)
      await standby.kill()
      for (let i = 0; i < 5; i++) expect(await count()).toBe(2)
    } finally {
      await platform?.close()
      await primary.stop()
    }
  })
})

describe('what is named as a standby and is none', () => {
  it('stops the start: a server of its own, or the standby of another', async () => {
    const other = await freshDatabase()
    const primary = await startPostgres()
    try {
      const open = (url: string) => openDatabase({ url: primary.url, replica: { url, mostLagMs } })
      await expect(open(primary.url)).rejects.toThrow(ReplicaError)
      await expect(open(other.url ?? '')).rejects.toThrow(/不是备库/)
      const standby = await primary.standby()
      await expect(openDatabase({ url: other.url ?? '', replica: { url: standby.url, mostLagMs } })).rejects.toThrow(
        /不是本数据库的备库/,
      )
    } finally {
      await primary.stop()
      await other.drop()
    }
  })
})
