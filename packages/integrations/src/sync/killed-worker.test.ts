import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { bundle, run } from '../../../../scripts/testing/run-typescript'
import { buildEngine, eventually } from '../../test/engine-kit'
import { type Simulator, sampleKey, samplePublication, sampleWithdrawal, startSimulator } from '../../testing'
import { channelStatus, deliveriesOf } from '../store'
import type { SyncEngine } from './engine'

let database: FreshDatabase
let worker: Awaited<ReturnType<typeof bundle>>
let dying: Awaited<ReturnType<typeof bundle>>

beforeAll(async () => {
  database = await freshDatabase()
  worker = await bundle('packages/integrations/test/worker.ts')
  dying = await bundle('packages/integrations/test/dying-worker.ts')
})
afterAll(async () => {
  await database.drop()
  await worker.remove()
  await dying.remove()
})

it.each([
  ['before the platform has applied it', 'timeout-before-commit'],
  ['after the platform has applied it', 'timeout-after-commit'],
] as const)('an item whose worker is killed %s is finished by another [D5.2]', async (_, fault) => {
  const platform = await startSimulator()
  // Long enough for a busy machine: an answer that comes too late would be asked for again, and counted.
  const { engine } = buildEngine(database.db, platform.url, { timeoutMs: 5000 })
  onTestFinished(() => leave(engine, platform))
  await engine.prepare()
  const publication = samplePublication(fault)
  platform.script({ fault })
  const killed = run(worker.file, [database.url ?? '', platform.url])
  await killed.waitFor(/working/)
  await database.db.transaction().execute((trx) => engine.desire(trx, publication))
  await eventually(async () => platform.requests.put === 1)
  killed.process.kill('SIGKILL')
  expect(await killed.ended).toBe('SIGKILL')
  expect((await deliveriesOf(database.db, sampleKey(fault)))[0]).toMatchObject({ state: 'pending' })
  await engine.start()
  await eventually(async () => (await deliveriesOf(database.db, sampleKey(fault)))[0]?.state === 'synced')
  expect(platform.store.applied).toEqual([publication])
  expect(platform.requests.put).toBe(2)
})

/** Also when a test fails: an engine that goes on would take the next test's items to a platform that is not theirs. */
async function leave(engine: SyncEngine, platform: Simulator): Promise<void> {
  await engine.stop()
  await platform.close()
}

/** Items whose state on the platform is the newest that was wanted, after a worker was killed behind `steps` steps. */
async function dieAfter(steps: number, items: number, batch: string): Promise<'killed' | 'finished'> {
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state`.execute(
    database.db,
  )
  const platform = await startSimulator()
  const { engine, publish } = buildEngine(database.db, platform.url, { hints: false, timeoutMs: 5000 })
  onTestFinished(() => leave(engine, platform))
  const ids = Array.from({ length: items }, (_, i) => `k${i}`)
  for (const id of ids) await publish(samplePublication(id))
  await engine.drain()
  // Every other item is corrected, the rest withdrawn: what must not come back is on the platform already.
  const wanted = ids.map((id, i) => (i % 2 === 0 ? samplePublication(id, 2) : sampleWithdrawal(id, 2)))
  for (const each of wanted) await database.db.transaction().execute((trx) => engine.desire(trx, each))
  const worker = run(dying.file, [database.url ?? '', platform.url, String(steps), batch])
  const end = await worker.ended
  expect(['SIGKILL', 0], worker.output()).toContain(end)
  await engine.start()
  await eventually(async () => (await channelStatus(database.db))[0]?.synced === items)
  await engine.stop()
  await platform.close()
  expect([...platform.store.shown.values()].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
    [...wanted].sort((a, b) => (a.key < b.key ? -1 : 1)),
  )
  expect(platform.store.applied).toHaveLength(2 * items)
  return end === 'SIGKILL' ? 'killed' : 'finished'
}

describe('a worker that is killed between any two of its steps leaves nothing undone and does nothing twice [D5.2]', () => {
  it('one item: before each step, until there is none', async () => {
    for (let steps = 0; ; steps++) {
      if ((await dieAfter(steps, 1, '')) === 'finished') {
        // Two looks for differences, what is due, the lease, the message, the read-back, the evidence.
        expect(steps).toBeGreaterThanOrEqual(7)
        return
      }
    }
  })

  it.each([5, 6, 9, 14, 22, 31, 40])('a stream of items: after %i steps', async (steps) => {
    expect(await dieAfter(steps, 24, '')).toBe('killed')
  })

  it.each([4, 5, 6, 7])('a batch of items: after %i steps', async (steps) => {
    expect(await dieAfter(steps, 24, '50')).toBe('killed')
  })
})
