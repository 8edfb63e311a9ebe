import type { Publication } from '@zhifa/domain'
import { sql } from 'kysely'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { type BuiltEngine, buildEngine } from '../../test/engine-kit'
import {
  type Simulator,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  startSimulator,
} from '../../testing'
import type { Channel } from '../channel'
import { restChannel } from '../channel'
import { deliveriesOf, workList } from '../store'
import { lastReconciliations, reconcile } from './reconcile'

const now = () => new Date()
const none = { missing: 0, stale: 0, different: 0, ahead: 0, 'unknown-here': 0, 'still-visible-after-withdrawal': 0 }
let database: FreshDatabase
let platform: Simulator
let built: BuiltEngine
let channel: Channel

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  platform = await startSimulator()
  built = buildEngine(database.db, platform.url, { hints: false })
  channel = restChannel({ id: 'county', url: platform.url, keys: [sampleSecret], request, now })
  await built.engine.prepare()
})
afterEach(async () => {
  await built.engine.stop()
  await platform.close()
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.reconciliation`.execute(
    database.db,
  )
})

const publish = async (...publications: Parameters<BuiltEngine['publish']>) => {
  await built.publish(...publications)
  await built.engine.drain()
}
const inMonth = (id: string, month: string, version = 1): Publication => {
  const sample = samplePublication(id, version)
  if (sample.verb !== 'publish') throw new Error('The sample is published')
  const content = { ...sample.content, decidedOn: `${month}-02` }
  return { ...sample, content, approvedOn: `${month}-05`, due: `${month}-20` }
}

describe('reconciliation with a platform [D4.1] [D5.2]', () => {
  it('costs two questions when everything is as it should be: what changed, and is it all the same', async () => {
    for (const id of ['1', '2', '3']) await publish(samplePublication(id))
    await publish(sampleWithdrawal('3', 2))
    const before = platform.requests.readBack
    expect(await reconcile(database.db, channel, now)).toMatchObject({
      how: 'inventory',
      counted: { here: 3, there: 3 },
      counts: none,
      repaired: 0,
    })
    expect(platform.requests.readBack - before).toBe(2)
  })

  it('finds what a restored old backup lost, and shows again the newest version of everything [D4.4]', async () => {
    await publish(inMonth('1', '2026-07'))
    await publish(inMonth('2', '2026-07'))
    await publish(inMonth('3', '2026-08'))
    await publish(inMonth('4', '2026-08'))
    const restore = platform.store.backup()
    await publish(inMonth('1', '2026-09', 2))
    await publish(sampleWithdrawal('2', 2))
    await publish(inMonth('5', '2026-09'))
    restore()
    const report = await reconcile(database.db, channel, now)
    expect(report.counts).toEqual({ ...none, missing: 1, stale: 1, 'still-visible-after-withdrawal': 1 })
    expect(report.differences).toEqual([
      { key: sampleKey('2'), class: 'still-visible-after-withdrawal', wanted: 2, shown: 1 },
      { key: sampleKey('5'), class: 'missing', wanted: 1 },
      { key: sampleKey('1'), class: 'stale', wanted: 2, shown: 1 },
    ])
    expect(report.repaired).toBe(3)
    await built.engine.drain()
    expect(
      [...platform.store.shown].map(([key, { verb, version }]) => [key.split(':')[2], verb, version]).sort(),
    ).toEqual([
      ['1', 'publish', 2],
      ['2', 'withdraw', 2],
      ['3', 'publish', 1],
      ['4', 'publish', 1],
      ['5', 'publish', 1],
    ])
    expect((await reconcile(database.db, channel, now)).counts).toEqual(none)
    expect(await lastReconciliations(database.db)).toMatchObject([{ channel: 'county', counts: none }])
  })

  it('follows the changes feed: what somebody else changed shows, and nothing is read twice [D5.1]', async () => {
    for (const id of ['1', '2', '3']) await publish(samplePublication(id))
    expect(await reconcile(database.db, channel, now)).toMatchObject({ changes: { next: 3, count: 3 }, counts: none })
    const elsewhere = restChannel({ id: 'other', url: platform.url, keys: [sampleSecret], request, now })
    await elsewhere.put(samplePublication('2', 4) as Parameters<typeof elsewhere.put>[0])
    await publish(samplePublication('1', 2))
    const report = await reconcile(database.db, channel, now)
    expect(report.changes).toEqual({ next: 5, count: 2 })
    expect(report.differences).toEqual([{ key: sampleKey('2'), class: 'ahead', wanted: 1, shown: 4 }])
    expect((await reconcile(database.db, channel, now)).changes).toEqual({ next: 5, count: 0 })
  })

  it('reads the feed anew after the platform lost something, because its numbers may begin again', async () => {
    await publish(samplePublication('1'))
    const restore = platform.store.backup()
    await publish(samplePublication('2'))
    expect(await reconcile(database.db, channel, now)).toMatchObject({ changes: { next: 2 } })
    restore()
    expect(await reconcile(database.db, channel, now)).toMatchObject({ changes: { next: 0 }, counts: { missing: 1 } })
    await built.engine.drain()
    expect(await reconcile(database.db, channel, now)).toMatchObject({ changes: { next: 2, count: 2 }, counts: none })
  })

  it('does not believe the feed: what it says is read back, signed', async () => {
    await publish(samplePublication('1'))
    const lying: Channel = {
      ...channel,
      inventory: {
        ...(channel.inventory as NonNullable<Channel['inventory']>),
        changes: async () => ({
          kind: 'changes',
          changes: [
            {
              sequence: 1,
              key: sampleKey('1'),
              version: 9,
              digest: '0'.repeat(64),
              state: 'published',
              at: now().toISOString(),
            },
          ],
          next: 1,
          more: true,
        }),
      },
    }
    expect(await reconcile(database.db, lying, now)).toMatchObject({ differences: [], repaired: 0 })
  })

  it('looks only into the months that differ', async () => {
    for (const month of ['2026-06', '2026-07', '2026-08']) await publish(inMonth(month.slice(-1), month))
    platform.store.forget(sampleKey('7'))
    const before = platform.requests.readBack
    expect((await reconcile(database.db, channel, now)).differences).toEqual([
      { key: sampleKey('7'), class: 'missing', wanted: 1 },
    ])
    // What changed, by kind, by month, one month.
    expect(platform.requests.readBack - before).toBe(4)
  })

  it('puts what sending cannot repair before a person', async () => {
    for (const id of ['1', '2']) await publish(samplePublication(id))
    const stranger = restChannel({ id: 'other', url: platform.url, keys: [sampleSecret], request, now })
    const put = async (id: string, version: number, name: string) =>
      stranger.put(samplePublication(id, version, name) as Parameters<Channel['put']>[0])
    platform.store.forget(sampleKey('1'))
    await put('1', 1, '另一内容')
    await put('2', 5, '较新')
    await put('3', 1, '不明')
    const report = await reconcile(database.db, channel, now)
    expect(report.differences).toEqual([
      { key: sampleKey('1'), class: 'different', wanted: 1, shown: 1 },
      { key: sampleKey('2'), class: 'ahead', wanted: 1, shown: 5 },
      { key: sampleKey('3'), class: 'unknown-here', shown: 1 },
    ])
    await built.engine.drain()
    expect(await workList(database.db)).toMatchObject([{ key: sampleKey('1'), error: { code: 'conflict' } }])
  })

  it('does not take what is on its way for a difference', async () => {
    await publish(samplePublication('1'))
    await built.engine.pause('county')
    await built.publish(samplePublication('1', 2))
    await built.publish(samplePublication('2'))
    expect(await reconcile(database.db, channel, now)).toMatchObject({ counts: none, repaired: 0 })
    await built.engine.resume('county')
  })

  it('pages through a month with more items than one answer holds', async () => {
    await publish(samplePublication('0'))
    await sql`insert into zhifa_push.publication (key, version, verb, body, digest, approved_on, desired_at)
      select ${sampleKey('g')} || n, 1, 'publish', '', repeat('0', 64), '2026-09-28', now() from generate_series(1, 2345) n`.execute(
      database.db,
    )
    await sql`insert into zhifa_push.delivery (key, channel, state, observed_version, next_attempt_at)
      select key, 'county', 'synced', 1, now() from zhifa_push.publication where digest = repeat('0', 64)`.execute(
      database.db,
    )
    for (let n = 1; n <= 2345; n++) {
      const held = { key: `${sampleKey('g')}${n}`, version: 1, digest: '0'.repeat(64), verb: 'publish' as const }
      const first = await platform.store.held(sampleKey('0'))
      if (!first) throw new Error('not there')
      if (n !== 1234)
        await platform.store.exclusive('', (records) =>
          records.apply({ ...samplePublication('x'), key: held.key }, { ...first, ...held }),
        )
    }
    const report = await reconcile(database.db, channel, now)
    expect(report.differences).toEqual([{ key: `${sampleKey('g')}1234`, class: 'missing', wanted: 1 }])
  })

  it('draws no conclusion from a platform that does not answer, or whose summary is not signed', async () => {
    await publish(samplePublication('1'))
    for (const fault of [{ fault: 'status', status: 500 }, { fault: 'html' }, { fault: 'truncated' }] as const) {
      platform.scriptReadBack(fault)
      expect(await reconcile(database.db, channel, now)).toMatchObject({ counts: none, repaired: 0, failure: {} })
    }
    const other = restChannel({
      id: 'county',
      url: platform.url,
      keys: [`whsec_${Buffer.alloc(32).toString('base64')}`],
      request,
      now,
    })
    expect(await reconcile(database.db, other, now)).toMatchObject({ failure: { code: 'receipt-not-genuine' } })
    expect((await deliveriesOf(database.db, sampleKey('1')))[0]?.state).toBe('synced')
  })

  it('goes item by item over a door that has no inventory', async () => {
    for (const id of ['1', '2']) await publish(samplePublication(id))
    platform.store.forget(sampleKey('2'))
    const { id, put, withdraw, readBack } = channel
    expect(await reconcile(database.db, { id, put, withdraw, readBack }, now)).toMatchObject({
      how: 'read-back',
      counted: { here: 2 },
      differences: [{ key: sampleKey('2'), class: 'missing' }],
      repaired: 1,
    })
  })
})
