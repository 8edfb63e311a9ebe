import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { freePort } from '../../../../scripts/testing/free-port'
import { startPostgres } from '../../../../scripts/testing/start-postgres'
import { isAway } from './away'
import { openDatabase } from './database'

const fault = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

it('a server that is down, goes down under a statement or refuses one more is away; a wrong statement is not', async () => {
  const nobody = await openDatabase({ url: `postgres://postgres:postgres@127.0.0.1:${await freePort()}/postgres` })
  expect(isAway(await fault(sql`select 1`.execute(nobody.db)))).toBe(true)
  await nobody.close()

  const postgres = await startPostgres()
  const { db, close } = await openDatabase({ url: postgres.url })
  try {
    for (const wrong of [sql`select 1 / 0`, sql`select * from no_such_table`, sql`select 'x'::integer`])
      expect(isAway(await fault(wrong.execute(db)))).toBe(false)
    const long = fault(sql`select pg_sleep(20)`.execute(db))
    const within = fault(db.transaction().execute((trx) => sql`select pg_sleep(20)`.execute(trx)))
    await sql`select 1`.execute(db)
    await postgres.crash()
    expect([await long, await within].map(isAway)).toEqual([true, true])
    const again = fault(sql`select pg_sleep(20)`.execute(db))
    await sql`select 1`.execute(db)
    await postgres.restart()
    expect(isAway(await again)).toBe(true)
    expect(await fault(sql`select 1`.execute(db))).toBe(undefined)
  } finally {
    await close()
    await postgres.stop()
  }
})

it('a disk without room is away, a file that is not there is not', () => {
  const named = (code: string) => Object.assign(new Error(code), { code })
  expect(['ENOSPC', 'EDQUOT', '53100', '53300'].map((code) => isAway(named(code)))).toEqual([true, true, true, true])
  expect(['ENOENT', 'EACCES', '23505', '57014', '40001'].map((code) => isAway(named(code)))).toEqual(
    Array.from({ length: 5 }, () => false),
  )
  expect([isAway('ENOSPC'), isAway(undefined)]).toEqual([false, false])
})
