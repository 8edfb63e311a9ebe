import { canonicalJson } from '@zhifa/domain'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { buildEngine, eventually } from '../../test/engine-kit'
import { type Simulator, sampleKey, samplePublication, startSimulator } from '../../testing'
import { contentDigest } from '../digest'
import { channelStatus, deliveriesOf, migratePush } from '../store'

let database: FreshDatabase
let platform: Simulator
let skewMs = 0

beforeAll(async () => {
  database = await freshDatabase()
  await migratePush(database.db)
})
afterAll(() => database.drop())
beforeEach(async () => {
  skewMs = 0
  platform = await startSimulator({ now: () => new Date(Date.now() + skewMs) })
})
afterEach(async () => {
  await platform.close()
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state`.execute(
    database.db,
  )
})

const first = async (id: string) => (await deliveriesOf(database.db, sampleKey(id)))[0]

describe('what surrounds the two sides fails [D5.2]', () => {
  it.each([11 * 60_000, -11 * 60_000])(
    'clocks that are %i ms apart: nothing is refused for good, and all is well when they agree again',
    async (apart) => {
      skewMs = apart
      const { engine, publish } = buildEngine(database.db, platform.url, { hints: false })
      await publish(samplePublication('1'))
      await engine.start()
      const waiting = await eventually(async () => ((await first('1'))?.error ? first('1') : undefined))
      expect(waiting).toMatchObject({ state: 'pending', error: { code: 'unauthorised' } })
      expect(waiting?.error?.message.zh).toMatch(/时间/)
      expect(platform.store.shown.size).toBe(0)
      skewMs = 0
      await eventually(async () => (await first('1'))?.state === 'synced')
      await engine.stop()
      expect(platform.store.applied).toHaveLength(1)
    },
  )

  it('clocks within the five minutes do no harm', async () => {
    skewMs = 4 * 60_000
    const { engine, publish } = buildEngine(database.db, platform.url, { hints: false })
    await publish(samplePublication('1'))
    await engine.drain()
    expect(await first('1')).toMatchObject({ state: 'synced' })
    await engine.stop()
  })

  it('no TLS where TLS is agreed: nothing leaves in clear text, and the channel waits for the platform', async () => {
    const { engine, publish } = buildEngine(database.db, platform.url.replace('http:', 'https:'), { hints: false })
    await publish(samplePublication('1'))
    await engine.drain()
    expect(await first('1')).toMatchObject({ state: 'pending', error: { code: 'unreachable' } })
    expect(await channelStatus(database.db)).toMatchObject([{ circuit: 'open', pending: 1 }])
    expect(platform.bodies).toEqual([])
    await engine.stop()
    const repaired = buildEngine(database.db, platform.url, { hints: false })
    await repaired.engine.start()
    await eventually(async () => (await first('1'))?.state === 'synced')
    await repaired.engine.stop()
  })

  it('a backlog while the platform breaks now and then: each item once, nothing left, nothing given up', async () => {
    const count = 3000
    const rows = Array.from({ length: count }, (_, i) => {
      const publication = samplePublication(`b${i}`)
      return { key: publication.key, body: canonicalJson(publication), digest: contentDigest(publication) }
    })
    await sql`insert into zhifa_push.publication (key, version, verb, body, digest, approved_on, desired_at)
      select key, 1, 'publish', body, digest, '2026-09-28', now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (key text, body text, digest text)`.execute(
      database.db,
    )
    platform.script(
      { fault: 'reset', applied: true },
      { fault: 'none' },
      { fault: 'status', status: 503 },
      { fault: 'none' },
      { fault: 'truncated' },
      { fault: 'none' },
      { fault: 'too-many', retryAfter: 1 },
    )
    // Nobody listed the items for the channel: the full sweep does.
    const engines = [1, 2].map(() =>
      buildEngine(database.db, platform.url, { hints: false, batch: 100, timeoutMs: 5000 }),
    )
    await Promise.all(engines.map(({ engine }) => engine.start()))
    await eventually(async () => (await channelStatus(database.db))[0]?.synced === count, 50_000)
    await Promise.all(engines.map(({ engine }) => engine.stop()))
    expect(await channelStatus(database.db)).toMatchObject([{ pending: 0, rejected: 0, dead: 0, synced: count }])
    expect(platform.store.applied).toHaveLength(count)
    expect(platform.store.shown.size).toBe(count)
  })
})
