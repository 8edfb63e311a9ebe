import { sql } from 'kysely'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { type BuiltEngine, buildEngine } from '../../test/engine-kit'
import {
  type Fault,
  type Simulator,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  startSimulator,
  withAttachment,
} from '../../testing'
import { restChannel } from '../channel'
import { attemptsOf, channelStatus, deliveriesOf, workList } from '../store'

let database: FreshDatabase
let platform: Simulator
let built: BuiltEngine

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  platform = await startSimulator({ maxBytes: 200_000 })
  built = buildEngine(database.db, platform.url, { hints: false, batch: 50, timeoutMs: 1000 })
  await built.engine.prepare()
})
afterEach(async () => {
  await built.engine.stop()
  await platform.close()
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state`.execute(
    database.db,
  )
})

const desire = (...publications: Parameters<BuiltEngine['publish']>) =>
  database.db.transaction().execute((trx) => built.engine.desire(trx, ...publications))
const backlog = async (count: number, from = 1) => {
  for (let i = from; i < from + count; i++) await desire(samplePublication(String(i)))
}
const counts = async () => (await channelStatus(database.db))[0]

describe('a backlog goes in batches [D5.2]', () => {
  it('in few messages, with a signed receipt for each item', async () => {
    await backlog(120)
    await built.engine.drain()
    expect(await counts()).toMatchObject({ synced: 120, pending: 0 })
    expect(platform.store.shown.size).toBe(120)
    expect(platform.requests.put).toBeLessThanOrEqual(5)
    const [attempt] = await attemptsOf(database.db, sampleKey('60'))
    expect(attempt).toMatchObject({ result: 'applied', level: 'published', status: 200 })
    expect(JSON.parse(attempt?.raw ?? '')).toMatchObject({ idempotencyKey: `${sampleKey('60')}:1:county` })
    expect((await deliveriesOf(database.db, sampleKey('60')))[0]).toMatchObject({
      publicUrl: expect.stringContaining('/items/'),
    })
  })

  it('corrects and withdraws in batches as well [D4.4]', async () => {
    await backlog(40)
    await built.engine.drain()
    for (let i = 1; i <= 20; i++) await desire(sampleWithdrawal(String(i), 2))
    for (let i = 21; i <= 40; i++) await desire(samplePublication(String(i), 2))
    await built.engine.drain()
    const shown = [...platform.store.shown.values()]
    expect(shown.every(({ version }) => version === 2)).toBe(true)
    expect(shown.filter(({ verb }) => verb === 'withdraw')).toHaveLength(20)
  })

  it('lets the others pass when one item is refused', async () => {
    await backlog(30)
    await sql`update zhifa_push.publication set body = replace(body, '"2026-09-25"', '"2026-02-30"')
      where key = ${sampleKey('7')}`.execute(database.db)
    const stranger = sampleKey('8').replace(/^1/, '2')
    await desire({ ...samplePublication('8'), key: stranger })
    await built.engine.drain()
    expect(await counts()).toMatchObject({ synced: 29 })
    expect(await workList(database.db)).toMatchObject([{ key: stranger, error: { code: 'refused' } }])
  })

  it('finds the one item that is too large, and only that', async () => {
    await backlog(30)
    await desire(withAttachment(samplePublication('99'), Buffer.alloc(180_000, '字')))
    await built.engine.drain()
    expect(await counts()).toMatchObject({ synced: 30, rejected: 1 })
    expect(await workList(database.db)).toMatchObject([{ key: sampleKey('99'), error: { code: 'too-large' } }])
  })

  it.each<Fault>([
    { fault: 'timeout-after-commit' },
    { fault: 'status', status: 503 },
    { fault: 'truncated' },
    { fault: 'reset', applied: true },
    { fault: 'html' },
  ])('survives %o', async (fault) => {
    platform.script(fault, fault)
    await backlog(60)
    await built.engine.start()
    const end = Date.now() + 20_000
    while ((await counts())?.synced !== 60 && Date.now() < end) await new Promise((next) => setTimeout(next, 50))
    expect(await counts()).toMatchObject({ synced: 60, pending: 0, dead: 0 })
    expect(platform.store.applied).toHaveLength(60)
  })

  it('believes no read-back that the platform did not sign', async () => {
    platform.scriptReadBack({ fault: 'html' })
    await backlog(30)
    await built.engine.sweep()
    await new Promise((next) => setTimeout(next, 500))
    expect(platform.store.shown.size).toBe(30)
    await built.engine.drain()
    const end = Date.now() + 10_000
    while ((await counts())?.synced !== 30 && Date.now() < end) await built.engine.drain()
    expect(await counts()).toMatchObject({ synced: 30 })
    expect(platform.store.applied).toHaveLength(30)
  })

  it('sends nothing twice with two engines, and lets a newer version win that comes in between', async () => {
    const other = buildEngine(database.db, platform.url, { hints: false, batch: 50, timeoutMs: 1000 })
    await backlog(200)
    platform.script({ fault: 'delay', ms: 300 })
    const work = Promise.all([built.engine.drain(), other.engine.drain()])
    await new Promise((next) => setTimeout(next, 100))
    for (let i = 1; i <= 200; i += 10) await desire(samplePublication(String(i), 2))
    await work
    await built.engine.drain()
    await other.engine.stop()
    expect(await counts()).toMatchObject({ synced: 200, pending: 0 })
    expect([...platform.store.shown.values()].filter(({ version }) => version === 2)).toHaveLength(20)
    const versions = platform.store.applied.map(({ key, version }) => `${key}:${version}`)
    expect(new Set(versions).size).toBe(versions.length)
  })
})

describe('a batch on the wire [D5.1]', () => {
  it('has an answer for each item in its order, duplicates and doubles among them', async () => {
    const channel = restChannel({
      id: 'county',
      url: platform.url,
      keys: [sampleSecret],
      request,
      now: () => new Date(),
      batch: 10,
    })
    const items = [samplePublication('1'), samplePublication('2'), samplePublication('1')]
    const first = (await channel.batch?.send(items)) ?? []
    expect(first.map((each) => each.kind === 'receipt' && each.receipt.outcome)).toEqual([
      'applied',
      'applied',
      'refused',
    ])
    const again = (await channel.batch?.send(items.slice(0, 2))) ?? []
    expect(again.map((each) => each.kind === 'receipt' && each.receipt.outcome)).toEqual(['duplicate', 'duplicate'])
    const shown = await channel.readBackAll?.([sampleKey('2'), sampleKey('9'), sampleKey('1')])
    expect(shown?.map((each) => each.kind === 'observed' && each.observed?.key)).toEqual([
      sampleKey('2'),
      undefined,
      sampleKey('1'),
    ])
  })
})
