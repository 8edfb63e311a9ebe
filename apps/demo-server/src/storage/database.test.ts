import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshDatabase, freshEmbedded } from '../../../../scripts/testing/database'
import { openDatabase } from './database'

describe.each([
  ['a PostgreSQL server', freshDatabase],
  ['the embedded database', freshEmbedded],
] as const)('%s', (_, open) => {
  it('gives the same row types', async () => {
    const database = await open()
    const { rows } = await sql`select 7::bigint as n, date '2026-09-28' as d, '{"a":null}'::jsonb as j,
      timestamptz '2026-09-28 00:00:00+08' as t, ${'中'}::text as s`.execute(database.db)
    expect(rows).toEqual([{ n: 7, d: '2026-09-28', j: { a: null }, t: new Date('2026-09-27T16:00:00Z'), s: '中' }])
    await database.drop()
  })

  it('keeps transactions apart and undoes a failed one', async () => {
    const { db, drop } = await open()
    await sql`create table counter (n int)`.execute(db)
    await sql`insert into counter values (0)`.execute(db)
    await Promise.all(
      Array.from({ length: 10 }, () =>
        db.transaction().execute(async (trx) => {
          const { rows } = await sql<{ n: number }>`select n from counter for update`.execute(trx)
          await sql`update counter set n = ${(rows[0]?.n ?? 0) + 1}`.execute(trx)
        }),
      ),
    )
    const failed = db.transaction().execute(async (trx) => {
      await sql`update counter set n = 99`.execute(trx)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect((await sql`select n from counter`.execute(db)).rows).toEqual([{ n: 10 }])
    await drop()
  })
})

describe('the embedded database', () => {
  it('keeps its rows in a directory that one process owns at a time', async () => {
    const root = await mkdtemp(join(tmpdir(), 'zhifa-storage-'))
    const directory = join(root, 'desk')
    const first = await openDatabase({ directory })
    await sql`create table kept (n int)`.execute(first.db)
    await expect(openDatabase({ directory })).rejects.toMatchObject({ code: 'storage.directory-in-use' })
    await first.close()
    const second = await openDatabase({ directory })
    expect((await sql`select * from kept`.execute(second.db)).rows).toEqual([])
    await second.close()
    await rm(root, { recursive: true })
  })

  it('counts its rows as it grows, so that a join is not planned for an empty table', async () => {
    const { db, close } = await openDatabase({})
    const counted = async () =>
      (await sql<{ n: number }>`select reltuples::integer as n from pg_class where relname = 'many'`.execute(db))
        .rows[0]?.n
    await sql`create table many (n int primary key)`.execute(db)
    for (let i = 0; i < 200; i++) await sql`insert into many values (${i})`.execute(db)
    expect(await counted()).toBe(-1)
    for (let i = 200; i < 300; i++) await sql`insert into many values (${i})`.execute(db)
    expect(await counted()).toBeGreaterThan(200)
    await close()
  })

  it('says what is wrong when a transaction waits for itself', async () => {
    const { db, close } = await openDatabase({ waitMs: 50 })
    const nested = db.transaction().execute(() => sql`select 1`.execute(db))
    await expect(nested).rejects.toMatchObject({ code: 'storage.busy' })
    await close()
  })
})

it('says that every connection to a server is lent out, and gives the next one when one is back', async () => {
  const server = await freshDatabase()
  const { db, close } = await openDatabase({ url: server.url ?? '', maxConnections: 2, connectionWaitMs: 100 })
  let give = (): void => {}
  const back = new Promise<void>((resolve) => (give = resolve))
  const held = [1, 2].map(() =>
    db.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx)
      await back
    }),
  )
  await expect(sql`select 1`.execute(db)).rejects.toMatchObject({ code: 'storage.busy' })
  give()
  await Promise.all(held)
  expect((await sql`select 1 as n`.execute(db)).rows).toEqual([{ n: 1 }])
  await close()
  await server.drop()
})
