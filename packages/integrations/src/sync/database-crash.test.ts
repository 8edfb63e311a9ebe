import { expect, it } from 'vitest'
import { openDatabase } from '../../../../apps/demo-server/src/storage/database'
import { startPostgres } from '../../../../scripts/testing/start-postgres'
import { buildEngine, eventually } from '../../test/engine-kit'
import { sampleKey, samplePublication, startSimulator } from '../../testing'
import { attemptsOf, channelStatus } from '../store'

it('a database that dies as in a power cut, twice, with publications on their way: all arrive, each once [D5.2]', async () => {
  const postgres = await startPostgres({ durable: true })
  const { db, close } = await openDatabase({ url: postgres.url })
  const platform = await startSimulator()
  const workers = [1, 2].map(() =>
    buildEngine(db, platform.url, { hints: false, timeoutMs: 5000, tuning: { maxAttempts: 100, inFlight: 8 } }),
  )
  const [first] = workers
  if (!first) throw new Error('no worker')
  await first.engine.prepare()
  const ids = Array.from({ length: 60 }, (_, i) => `c${i}`)
  for (const id of ids) await db.transaction().execute((trx) => first.engine.desire(trx, samplePublication(id)))
  platform.script(...ids.map(() => ({ fault: 'delay', ms: 60 }) as const))
  await Promise.all(workers.map(({ engine }) => engine.start()))
  for (const arrived of [10, 35]) {
    await eventually(async () => platform.store.applied.length >= arrived)
    await postgres.crash()
  }
  const status = async () => (await channelStatus(db).catch(() => []))[0]
  await eventually(async () => (await status())?.synced === ids.length, 60_000)
  await Promise.all(workers.map(({ engine }) => engine.stop()))
  // Whatever had to be sent again was a duplicate for the platform.
  expect(platform.store.applied).toHaveLength(ids.length)
  expect(await channelStatus(db)).toMatchObject([{ pending: 0, rejected: 0, dead: 0 }])
  // Nobody is called confirmed whose receipt did not reach the disk.
  for (const id of ids)
    expect(
      (await attemptsOf(db, sampleKey(id))).some(({ result }) => /applied|duplicate/.test(result)),
      id,
    ).toBe(true)
  await close()
  await platform.close()
  await postgres.stop()
})
