import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { type BuiltEngine, buildEngine, eventually } from '../../test/engine-kit'
import { receiptOf } from '../../test/poison'
import { type Simulator, sampleKey, samplePublication, sampleWithdrawal, startSimulator } from '../../testing'
import { attemptsOf, channelStatus, deliveriesOf, migratePush } from '../store'
import { createSyncEngine } from './engine'

let database: FreshDatabase
let platform: Simulator
let engines: BuiltEngine[]

beforeAll(async () => {
  database = await freshDatabase()
  await migratePush(database.db)
})
afterAll(() => database.drop())
beforeEach(async () => {
  platform = await startSimulator()
  engines = [1, 2].map(() => buildEngine(database.db, platform.url, { hints: false, timeoutMs: 5000 }))
})
afterEach(async () => {
  await Promise.all(engines.map(({ engine }) => engine.stop()))
  await platform.close()
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state`.execute(
    database.db,
  )
})

const desireAll = (publications: readonly Parameters<BuiltEngine['publish']>[0][]) =>
  database.db.transaction().execute(async (trx) => {
    for (const each of publications) await engines[0]?.engine.desire(trx, each)
  })
const ids = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`)
const synced = async () => (await channelStatus(database.db))[0]?.synced

describe('a backlog over a channel that takes one item at a time [D5.2]', () => {
  it('goes as one message for each item, two workers beside each other, through a platform that breaks', async () => {
    const all = ids(600)
    await desireAll(all.map((id) => samplePublication(id)))
    const good = { fault: 'none' } as const
    platform.script(
      ...[...Array.from({ length: 40 }, () => good), { fault: 'reset', applied: true } as const],
      ...[...Array.from({ length: 40 }, () => good), { fault: 'status', status: 503 } as const],
      ...[...Array.from({ length: 40 }, () => good), { fault: 'lost-write' } as const],
      ...[...Array.from({ length: 40 }, () => good), { fault: 'truncated' } as const],
    )
    platform.scriptReadBack(good, { fault: 'status', status: 500 }, good, { fault: 'html' })
    await Promise.all(engines.map(({ engine }) => engine.start()))
    await eventually(async () => (await synced()) === all.length, 60_000)
    expect(platform.store.applied).toHaveLength(all.length)
    expect(platform.store.shown.size).toBe(all.length)
    const versions = platform.bodies.map((body) => (JSON.parse(body) as { publication: object }).publication)
    expect(versions.every((each) => each !== undefined)).toBe(true)
    // Read-backs travel together.
    expect(platform.requests.readBack).toBeLessThan(all.length)
  })

  it('keeps the order of each item while newer versions come in between [D4.4]', async () => {
    const all = ids(120)
    await desireAll(all.map((id) => samplePublication(id)))
    platform.script(...all.map(() => ({ fault: 'delay', ms: 20 }) as const))
    await Promise.all(engines.map(({ engine }) => engine.start()))
    await eventually(async () => platform.store.applied.length > 20)
    await desireAll(all.map((id, i) => (i % 3 === 0 ? sampleWithdrawal(id, 2) : samplePublication(id, 2))))
    await eventually(async () => (await synced()) === all.length, 60_000)
    for (const [i, id] of all.entries()) {
      expect(platform.store.shown.get(sampleKey(id))).toMatchObject({
        version: 2,
        verb: i % 3 === 0 ? 'withdraw' : 'publish',
      })
      const seen = platform.store.applied.filter(({ key }) => key === sampleKey(id)).map(({ version }) => version)
      expect([[2], [1, 2]]).toContainEqual(seen)
    }
  })

  it('does not wait for an item that is being desired at this moment, and settles it when that is over', async () => {
    const all = ids(30)
    await desireAll(all.map((id) => samplePublication(id)))
    // All are on their way, and the first answers come when the transaction is open.
    platform.script(...all.map((_, i) => ({ fault: 'delay', ms: 300 + 20 * i }) as const))
    await engines[1]?.engine.start()
    await eventually(async () => platform.requests.put >= all.length)
    await database.db.transaction().execute(async (trx) => {
      await engines[0]?.engine.desire(trx, samplePublication('s7', 2))
      await eventually(async () => (await synced()) === all.length - 1)
    })
    await eventually(async () => (await deliveriesOf(database.db, sampleKey('s7')))[0]?.observedVersion === 2)
    expect(platform.store.shown.get(sampleKey('s7'))).toMatchObject({ version: 2 })
  })

  it('keeps the evidence of an answer that no database takes, and goes on', async () => {
    const poison = '\u0000 and half a pair \ud800'
    const engine = createSyncEngine({
      db: database.db,
      channels: [receiptOf(poison)],
      now: () => new Date(),
      random: Math.random,
      log: () => {},
    })
    await database.db.transaction().execute((trx) => engine.desire(trx, samplePublication('p')))
    await engine.drain()
    expect((await deliveriesOf(database.db, sampleKey('p')))[0]).toMatchObject({
      state: 'rejected',
      error: { message: { zh: '\ufffd and half a pair \ufffd' } },
    })
    expect((await attemptsOf(database.db, sampleKey('p')))[0]?.raw).toBe('\ufffd and half a pair \ufffd')
    await engine.stop()
  })
})
