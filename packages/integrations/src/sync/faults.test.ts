import fc from 'fast-check'
import { sql } from 'kysely'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { type BuiltEngine, buildEngine, eventually, quick } from '../../test/engine-kit'
import {
  type Fault,
  memoryStore,
  type Simulator,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  startSimulator,
} from '../../testing'
import { restChannel } from '../channel'
import { bossHints } from '../hints'
import { channelStatus, deliveriesOf } from '../store'
import { createSyncEngine } from './engine'

let database: FreshDatabase
let platform: Simulator
let built: BuiltEngine
let id = 1000
const nextId = () => String(++id)
const stateOf = async (key: string) => (await deliveriesOf(database.db, key))[0]
const synced = async (key: string) => (await stateOf(key))?.state === 'synced'

beforeAll(async () => {
  database = await freshDatabase()
  await buildEngine(database.db, 'http://127.0.0.1:9').engine.prepare()
})
afterAll(() => database.drop())
beforeEach(async () => {
  platform = await startSimulator({ maxBytes: 100_000 })
  built = buildEngine(database.db, platform.url)
  await built.engine.start()
})
afterEach(async () => {
  await built.engine.stop()
  await platform.close()
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state`.execute(
    database.db,
  )
})

const faults: Fault[] = [
  { fault: 'timeout-after-commit' },
  { fault: 'timeout-before-commit' },
  { fault: 'status', status: 500 },
  { fault: 'status', status: 503 },
  { fault: 'status', status: 401 },
  { fault: 'status', status: 302 },
  { fault: 'too-many', retryAfter: 1 },
  { fault: 'slow-body', msPerByte: 5 },
  { fault: 'truncated' },
  { fault: 'wrong-receipt' },
  { fault: 'forged-receipt' },
  { fault: 'lost-write' },
  { fault: 'duplicate-ack' },
  { fault: 'reset', applied: true },
  { fault: 'reset', applied: false },
  { fault: 'html' },
]

describe('after a fault the platform shows exactly the newest version, once [D5.2]', () => {
  it.each(faults)('%o', async (fault) => {
    const n = nextId()
    platform.script(fault)
    await built.publish(samplePublication(n))
    await eventually(() => synced(sampleKey(n)))
    expect(platform.store.applied).toEqual([samplePublication(n)])
  })

  it.each(faults.filter((each) => !/lost-write|duplicate-ack/.test(each.fault)))(
    '%o while reading back',
    async (fault) => {
      const n = nextId()
      platform.scriptReadBack(fault)
      await built.publish(samplePublication(n))
      await eventually(() => synced(sampleKey(n)))
      expect(platform.store.applied).toEqual([samplePublication(n)])
    },
  )

  it('waits as long as Retry-After asks, for the whole channel', async () => {
    const n = nextId()
    platform.script({ fault: 'too-many', retryAfter: 1 })
    const start = Date.now()
    await built.publish(samplePublication(n))
    await eventually(async () => platform.requests.put === 1)
    await eventually(async () => (await stateOf(sampleKey(n)))?.attempts === 1)
    await built.publish(samplePublication(nextId()))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(platform.requests.put).toBe(1)
    await eventually(() => synced(sampleKey(n)))
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000)
  })

  it('does not repeat what the platform finds too large', async () => {
    const n = nextId()
    const publication = samplePublication(n)
    if (publication.verb !== 'publish') throw new Error('sample')
    const base64 = Buffer.alloc(150_000, 'x').toString('base64')
    await built.publish({
      ...publication,
      attachments: [{ name: 'a.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64), base64 }],
    })
    await eventually(async () => (await stateOf(sampleKey(n)))?.state === 'rejected')
    expect(await stateOf(sampleKey(n))).toMatchObject({ error: { code: 'too-large' } })
    expect(platform.requests.put).toBe(1)
  })
})

describe('a platform that is away [D5.2]', () => {
  it('gets everything by itself when it is back', async () => {
    const { port, store } = platform
    await built.engine.stop()
    await platform.close()
    const away = buildEngine(database.db, platform.url, { tuning: { maxAttempts: 3 } })
    await away.engine.start()
    const ids = [nextId(), nextId(), nextId()]
    for (const n of ids) await away.publish(samplePublication(n))
    await eventually(async () => (await channelStatus(database.db))[0]?.circuit === 'open')
    // Long enough for more probes than an item has attempts: nobody may give up on an item because the platform is away.
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(await channelStatus(database.db)).toMatchObject([{ pending: 3, dead: 0 }])
    const { rows } = await sql`select 1 from zhifa_push.receipt where result = 'unreachable'`.execute(database.db)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThanOrEqual(3)
    platform = await startSimulator({ port, store })
    await eventually(async () => (await Promise.all(ids.map((n) => synced(sampleKey(n))))).every(Boolean))
    expect(platform.store.applied).toHaveLength(3)
    expect(await channelStatus(database.db)).toMatchObject([{ circuit: 'closed', synced: 3 }])
    expect(away.events.map(({ event }) => event)).toContain('circuit-closed')
    await away.engine.stop()
  })

  it('gets everything at once when it is back, however long the items were told to wait', async () => {
    await built.engine.stop()
    const patient = buildEngine(database.db, platform.url, { tuning: { retryMs: [600_000], circuitThreshold: 3 } })
    await patient.engine.start()
    platform.script(...Array.from({ length: 3 }, () => ({ fault: 'status', status: 503 }) as const))
    const ids = [nextId(), nextId(), nextId()]
    for (const n of ids) await patient.publish(samplePublication(n))
    await eventually(async () => (await Promise.all(ids.map((n) => synced(sampleKey(n))))).every(Boolean))
    await patient.engine.stop()
  })

  it('does not keep another platform waiting', async () => {
    const other = await startSimulator()
    const channels = [platform, other].map(({ url }, i) =>
      restChannel({ id: `p${i}`, url, keys: [sampleSecret], request, now: () => new Date(), timeoutMs: 300 }),
    )
    await platform.close()
    const both = createSyncEngine({
      db: database.db,
      channels,
      now: () => new Date(),
      random: Math.random,
      log: () => {},
      tuning: quick,
    })
    await both.start()
    const n = nextId()
    await database.db.transaction().execute((trx) => both.desire(trx, samplePublication(n)))
    both.nudge(sampleKey(n))
    await eventually(async () =>
      (await deliveriesOf(database.db, sampleKey(n))).some(
        ({ channel, state }) => channel === 'p1' && state === 'synced',
      ),
    )
    expect((await deliveriesOf(database.db, sampleKey(n))).find(({ channel }) => channel === 'p0')).toMatchObject({
      state: 'pending',
    })
    await both.stop()
    await other.close()
  })

  it('keeps its open circuit through a restart of the bureau, and is asked by one worker only', async () => {
    await built.engine.stop()
    await platform.close()
    await built.publish(samplePublication(nextId()))
    const slow = { tuning: { circuitOpenMs: 60_000 }, hints: false } as const
    const first = buildEngine(database.db, platform.url, slow)
    await first.publish(samplePublication(nextId()))
    await first.engine.drain()
    platform = await startSimulator({ port: platform.port, store: memoryStore() })
    const second = buildEngine(database.db, platform.url, slow)
    await second.engine.drain()
    expect(platform.requests.put).toBe(0)
    await sql`update zhifa_push.channel_state set open_until = now()`.execute(database.db)
    // The answer comes late: meanwhile nobody else may ask.
    platform.script({ fault: 'delay', ms: 150 })
    const third = buildEngine(database.db, platform.url, slow)
    await Promise.all([second.engine.sweep(), third.engine.sweep()])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(platform.requests.put).toBe(1)
    await eventually(async () => (await channelStatus(database.db))[0]?.synced === 2)
    await Promise.all([second.engine.stop(), third.engine.stop()])
  })
})

describe('an item that nobody can process [D5.2]', () => {
  it('ends on the work list and lets the others pass', async () => {
    const bad = nextId()
    const good = nextId()
    await database.db.transaction().execute((trx) => built.engine.desire(trx, samplePublication(bad)))
    await sql`update zhifa_push.publication set body = '{' where key = ${sampleKey(bad)}`.execute(database.db)
    await built.publish(samplePublication(good))
    built.engine.nudge(sampleKey(bad))
    await eventually(async () => (await stateOf(sampleKey(bad)))?.state === 'dead')
    expect(await stateOf(sampleKey(bad))).toMatchObject({ error: { code: 'internal' } })
    expect(await synced(sampleKey(good))).toBe(true)
  })
})

describe('several engines [D5.2]', () => {
  it('a worker pushes at once what a process without channels desired', async () => {
    const desk = createSyncEngine({
      db: database.db,
      channels: [],
      hints: bossHints(database.db, { onError: () => {} }),
      now: () => new Date(),
      random: Math.random,
      log: () => {},
    })
    await built.engine.stop()
    const worker = buildEngine(database.db, platform.url, { tuning: { fullSweepMs: 600_000 } })
    await worker.engine.start()
    await desk.prepare()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const n = nextId()
    await database.db.transaction().execute((trx) => desk.desire(trx, samplePublication(n)))
    await eventually(() => synced(sampleKey(n)), 5000)
    await Promise.all([desk.stop(), worker.engine.stop()])
  })

  it('work on one item once', async () => {
    const others = Array.from({ length: 3 }, () => buildEngine(database.db, platform.url))
    await Promise.all(others.map(({ engine }) => engine.start()))
    const ids = Array.from({ length: 20 }, nextId)
    for (const n of ids) {
      await built.publish(samplePublication(n))
      for (const { engine } of others) engine.nudge(sampleKey(n))
    }
    await eventually(async () => (await Promise.all(ids.map((n) => synced(sampleKey(n))))).every(Boolean))
    expect(platform.requests.put).toBe(20)
    expect(platform.store.applied).toHaveLength(20)
    await Promise.all(others.map(({ engine }) => engine.stop()))
  })

  it('cannot undo each other’s work when a lease ran out', async () => {
    await built.engine.stop()
    const n = nextId()
    const late = buildEngine(database.db, platform.url, { tuning: { leaseMs: 50 }, timeoutMs: 500, hints: false })
    const other = buildEngine(database.db, platform.url, { hints: false })
    await database.db.transaction().execute((trx) => late.engine.desire(trx, samplePublication(n)))
    platform.script({ fault: 'timeout-after-commit' })
    const failing = late.engine.syncOnce(sampleKey(n), 'county')
    await eventually(async () => platform.requests.put === 1)
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(await other.engine.syncOnce(sampleKey(n), 'county')).toBe('synced')
    // The failure of the first comes when the second has long confirmed the item.
    expect(await failing).toBe('lost')
    expect(await stateOf(sampleKey(n))).toMatchObject({ state: 'synced', observedVersion: 1, attempts: 0 })
  })
})

describe('a database that restarts [D5.2]', () => {
  it('costs no publication', async () => {
    const ids = Array.from({ length: 12 }, nextId)
    for (const n of ids) {
      await eventually(async () => {
        try {
          await built.publish(samplePublication(n))
          return true
        } catch {
          return false
        }
      })
      if (Number(n) % 3 === 0)
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db)
    }
    // The test's own connections break as well.
    const all = async () => (await Promise.all(ids.map((n) => synced(sampleKey(n))))).every(Boolean)
    await eventually(() => all().catch(() => false))
    expect(platform.store.applied).toHaveLength(12)
  })
})

describe('any history [D5.2] [D4.4]', () => {
  const step = fc.record({
    item: fc.integer({ min: 0, max: 2 }),
    withdraw: fc.boolean(),
    engine: fc.integer({ min: 0, max: 1 }),
    fault: fc.constantFrom<Fault>(
      { fault: 'none' },
      ...faults.filter(({ fault }) => !/timeout|slow|too-many/.test(fault)),
    ),
    pause: fc.integer({ min: 0, max: 30 }),
    restart: fc.boolean(),
  })

  it('ends with the newest approved version of each item and nothing else', async () => {
    const second = buildEngine(database.db, platform.url, { tuning: { maxAttempts: 100 } })
    await second.engine.start()
    const engines = [built, second]
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const names = [nextId(), nextId(), nextId()]
        const versions = new Map<string, ReturnType<typeof samplePublication>>()
        for (const { item, withdraw, engine, fault, pause, restart } of steps) {
          const name = names[item] ?? ''
          const version = (versions.get(name)?.version ?? 0) + 1
          const publication = withdraw ? sampleWithdrawal(name, version) : samplePublication(name, version)
          platform.script(fault)
          if (restart) {
            const { port, store } = platform
            await platform.close()
            platform = await startSimulator({ port, store })
          }
          await engines[engine]?.publish(publication)
          versions.set(name, publication)
          await new Promise((resolve) => setTimeout(resolve, pause))
        }
        for (const [name, publication] of versions) {
          await eventually(async () => {
            const state = await stateOf(sampleKey(name))
            return state?.state === 'synced' && state.observedVersion === publication.version
          })
          expect(platform.store.shown.get(sampleKey(name))).toEqual(publication)
          // What the public saw of an item only ever went forward.
          const seen = platform.store.applied.filter(({ key }) => key === sampleKey(name)).map(({ version }) => version)
          expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
        }
      }),
      { numRuns: 25 },
    )
    await second.engine.stop()
  })
})
