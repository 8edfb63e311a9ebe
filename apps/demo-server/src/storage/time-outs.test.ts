import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { hasPgbouncer, type RunningPgbouncer, startPgbouncer } from '../../../../scripts/testing/start-pgbouncer'
import { type Database, openDatabase } from './database'
import { type TimeOuts, tookTooLong, unhurried } from './time-outs'

const short: TimeOuts = { statementMs: 300, lockMs: 100, idleInTransactionMs: 1500 }

describe.each([
  ['a PostgreSQL server', true, 'none'],
  ['pgbouncer in transaction mode, which is installed from Debian (`pgbouncer`)', hasPgbouncer(), 'transaction'],
] as const)('time-outs before %s', (_, there, pooler) => {
  let server: FreshDatabase
  let bouncer: RunningPgbouncer | undefined
  let hurried: Database
  let patient: Database
  const lastsOneSecond = <DB>(db: Kysely<DB>) => sql`select pg_sleep(1)`.execute(db)
  const fault = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

  beforeAll(async () => {
    if (!there) return
    server = await freshDatabase()
    if (pooler === 'transaction') bouncer = await startPgbouncer(new URL(server.url ?? ''), 2)
    const url = bouncer?.through(server.url ?? '') ?? server.url ?? ''
    hurried = await openDatabase({ url, pooler, timeOuts: short })
    patient = await openDatabase({ url })
    await sql`create table counter (n int)`.execute(patient.db)
    await sql`insert into counter values (0)`.execute(patient.db)
  })
  afterAll(async () => {
    if (!there) return
    await hurried.close()
    await patient.close()
    await bouncer?.stop()
    await server.drop()
  })

  it.skipIf(!there)('ends a statement that lasts too long, alone and in a transaction, and goes on', async () => {
    const alone = await fault(lastsOneSecond(hurried.db))
    const within = await fault(
      hurried.db.transaction().execute(async (trx) => {
        await sql`update counter set n = n + 1`.execute(trx)
        await lastsOneSecond(trx)
      }),
    )
    expect([alone, within]).toMatchObject([{ code: '57014' }, { code: '57014' }])
    expect([tookTooLong(alone), tookTooLong(within), tookTooLong(new Error('another'))]).toEqual([true, true, false])
    expect((await sql`select n from counter`.execute(hurried.db)).rows).toEqual([{ n: 0 }])
  })

  it.skipIf(!there)('waits for a lock for so long and no longer', async () => {
    let give = (): void => {}
    const given = new Promise<void>((resolve) => (give = resolve))
    let locked = (): void => {}
    const isLocked = new Promise<void>((resolve) => (locked = resolve))
    const holder = patient.db.transaction().execute(async (trx) => {
      await sql`update counter set n = n`.execute(trx)
      locked()
      await given
    })
    await isLocked
    const waited = await fault(sql`update counter set n = n + 1 where ${true}`.execute(hurried.db))
    expect([waited, tookTooLong(waited)]).toMatchObject([{ code: '55P03' }, true])
    give()
    await holder
    await sql`update counter set n = n where ${true}`.execute(hurried.db)
  })

  it.skipIf(!there)('ends a transaction that asks nothing, whose locks come free, and this process lives', async () => {
    const idle = await fault(
      hurried.db.transaction().execute(async (trx) => {
        await sql`update counter set n = 99`.execute(trx)
        await pause(3000)
        await sql`select 1`.execute(trx)
      }),
    )
    expect(idle).toBeInstanceOf(Error)
    expect((await sql`update counter set n = n + 1 returning n`.execute(hurried.db)).rows).toEqual([{ n: 1 }])
    await sql`update counter set n = 0`.execute(hurried.db)
  })

  it.skipIf(!there)('leaves whole tables their time, and takes it away again', async () => {
    await unhurried(hurried.db, lastsOneSecond)
    expect(tookTooLong(await fault(lastsOneSecond(hurried.db)))).toBe(true)
    await hurried.db.transaction().execute((trx) => unhurried(trx, lastsOneSecond))
  })

  it.skipIf(!there)('leaves nothing on the connection for whoever has it next', async () => {
    await sql`select 1`.execute(hurried.db)
    await hurried.db.transaction().execute((trx) => sql`select 1`.execute(trx))
    for (let i = 0; i < 6; i++) {
      const { rows } = await sql`select current_setting('statement_timeout') as t`.execute(patient.db)
      expect(rows).toEqual([{ t: '0' }])
    }
    await lastsOneSecond(patient.db)
  })

  it.skipIf(pooler === 'none' || !there)(
    'is refused by the pooler as connection options, and says what to set',
    async () => {
      const wrong = await openDatabase({ url: bouncer?.through(server.url ?? '') ?? '', timeOuts: short })
      expect(await fault(sql`select 1`.execute(wrong.db))).toMatchObject({ code: 'storage.pooler' })
      await wrong.close()
    },
  )
})
