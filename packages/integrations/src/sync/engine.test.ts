import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase, freshEmbedded } from '../../../../scripts/testing/database'
import { type BuiltEngine, buildEngine, eventually } from '../../test/engine-kit'
import { type Simulator, sampleKey, samplePublication, sampleWithdrawal, startSimulator } from '../../testing'
import { attemptsOf, channelStatus, deliveriesOf, workList } from '../store'

describe.each([
  ['PostgreSQL', freshDatabase],
  ['the embedded database', freshEmbedded],
] as const)('the sync engine on %s', (_, open) => {
  let database: FreshDatabase
  let platform: Simulator
  let built: BuiltEngine
  let id = 0
  const nextId = () => String(++id)
  const stateOf = async (key: string) => (await deliveriesOf(database.db, key))[0]

  beforeAll(async () => {
    database = await open()
    await buildEngine(database.db, 'http://127.0.0.1:9').engine.prepare()
  })
  afterAll(() => database.drop())
  beforeEach(async () => {
    platform = await startSimulator()
    // No time-outs here, so none that a busy machine makes.
    built = buildEngine(database.db, platform.url, { timeoutMs: 5000, tuning: { leaseMs: 15_000 } })
  })
  afterEach(async () => {
    await built.engine.stop()
    await platform.close()
    await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state`.execute(
      database.db,
    )
  })

  it('pushes a decision at once and keeps the receipt [D5.2]', async () => {
    const { engine, publish } = built
    await engine.start()
    const publication = samplePublication(nextId())
    await publish(publication)
    const done = await eventually(async () =>
      (await stateOf(publication.key))?.state === 'synced' ? stateOf(publication.key) : false,
    )
    expect(done).toMatchObject({
      observedVersion: 1,
      level: 'published',
      publicUrl: expect.stringContaining('/items/'),
      error: null,
    })
    expect(platform.store.shown.get(publication.key)).toEqual(publication)
    const [attempt] = await attemptsOf(database.db, publication.key)
    expect(attempt).toMatchObject({ result: 'applied', level: 'published', status: 200 })
    expect(JSON.parse(attempt?.raw ?? '')).toMatchObject({
      outcome: 'applied',
      signature: expect.stringMatching(/^v1,/),
    })
  })

  it('hears of a change from another process through the queue alone [D5.2]', async () => {
    const { engine } = built
    const elsewhere = buildEngine(database.db, platform.url)
    // A sweep would find it too: let it come too late.
    const listener = buildEngine(database.db, platform.url, { tuning: { sweepMs: 60_000 } })
    await listener.engine.start()
    await elsewhere.engine.prepare()
    const publication = samplePublication(nextId())
    await database.db.transaction().execute((trx) => elsewhere.engine.desire(trx, publication))
    await eventually(async () => (await stateOf(publication.key))?.state === 'synced', 5000)
    await Promise.all([engine.stop(), listener.engine.stop(), elsewhere.engine.stop()])
  })

  it('keeps neither the wish nor the hint of a transaction that fails [D5.2]', async () => {
    const { engine } = built
    await engine.prepare()
    const key = sampleKey(nextId())
    const failing = database.db.transaction().execute(async (trx) => {
      await engine.desire(trx, { ...samplePublication('x'), key })
      throw new Error('not approved')
    })
    await expect(failing).rejects.toThrow('not approved')
    expect(await deliveriesOf(database.db, key)).toEqual([])
    const { rows } = await sql`select 1 from pgboss.job where data->>'key' = ${key}`.execute(database.db)
    expect(rows).toEqual([])
  })

  it('pushes only what was approved: other content needs a higher version [D1.2]', async () => {
    const { engine, publish } = built
    await engine.prepare()
    const n = nextId()
    await publish(samplePublication(n, 2))
    const offer = (publication: unknown) => database.db.transaction().execute((trx) => engine.desire(trx, publication))
    expect(await offer(samplePublication(n, 2))).toEqual({ ok: true, changed: false })
    expect(await offer(samplePublication(n, 2, '另一案'))).toMatchObject({
      ok: false,
      findings: [{ code: 'push.version-conflict', cure: { en: 'Submit it as version 3' } }],
    })
    expect(await offer(samplePublication(n, 1))).toMatchObject({
      ok: false,
      findings: [{ code: 'push.version-stale' }],
    })
    expect(await offer({ ...samplePublication(n, 3), version: '3' })).toMatchObject({
      ok: false,
      findings: [{ path: ['version'] }],
    })
  })

  it('pushes nothing that certainly is personal data, unless it is told to be public [D1.1]', async () => {
    const { engine } = built
    await engine.prepare()
    const publication = samplePublication(nextId(), 1) as { content: object }
    const told = { ...publication, content: { ...publication.content, facts: '咨询电话13800138000。' } }
    const offer = (gate?: { open: string[] }) =>
      database.db.transaction().execute((trx) => engine.desire(trx, told, gate))
    const refused = await offer()
    expect(refused).toMatchObject({ ok: false, findings: [{ code: 'push.personal-data', path: ['content', 'facts'] }] })
    expect(JSON.stringify(refused)).not.toContain('13800138000')
    expect(await offer({ open: ['13800138000'] })).toEqual({ ok: true, changed: true })
  })

  it('withdraws with the public reason, and never brings the item back [D4.4]', async () => {
    const { engine, publish } = built
    const n = nextId()
    await engine.prepare()
    await publish(samplePublication(n))
    await engine.drain()
    await publish(sampleWithdrawal(n, 2))
    await engine.drain()
    expect(await stateOf(sampleKey(n))).toMatchObject({ state: 'synced', observedVersion: 2, level: 'withdrawn' })
    expect(platform.store.shown.get(sampleKey(n))).toMatchObject({
      verb: 'withdraw',
      reason: expect.stringMatching(/撤销/),
    })
  })

  it('sends a withdrawal in place of a publication that has not left yet [D4.4]', async () => {
    const { engine, publish } = built
    const n = nextId()
    await engine.prepare()
    await engine.pause('county')
    await publish(samplePublication(n))
    await publish(sampleWithdrawal(n, 2))
    await engine.resume('county')
    await engine.drain()
    expect(platform.store.applied.map(({ verb }) => verb)).toEqual(['withdraw'])
  })

  it('lets a withdrawal win over a publication that is on its way [D4.4]', async () => {
    const { engine, publish } = built
    const n = nextId()
    await engine.prepare()
    platform.script({ fault: 'delay', ms: 200 })
    await publish(samplePublication(n))
    await eventually(async () => platform.requests.put === 1)
    await publish(sampleWithdrawal(n, 2))
    await engine.drain()
    expect(await stateOf(sampleKey(n))).toMatchObject({ state: 'synced', observedVersion: 2 })
    expect(platform.store.shown.get(sampleKey(n))).toMatchObject({ verb: 'withdraw', version: 2 })
  })

  it('finds by comparison what no hint told [D5.2]', async () => {
    const { engine, publish } = built
    const n = nextId()
    await engine.prepare()
    await publish(samplePublication(n))
    await engine.drain()
    // A table restored from an older backup: nothing observed, and for another item no delivery at all.
    await sql`update zhifa_push.delivery set observed_version = 7`.execute(database.db)
    const m = nextId()
    await publish(samplePublication(m))
    await engine.drain()
    await sql`delete from zhifa_push.delivery where key = ${sampleKey(m)}`.execute(database.db)
    expect(await engine.sweep()).toBe(0)
    await engine.drain()
    expect(await stateOf(sampleKey(n))).toMatchObject({ state: 'synced', observedVersion: 1 })
    expect(await stateOf(sampleKey(m))).toMatchObject({ state: 'synced', observedVersion: 1 })
    expect(platform.store.applied).toHaveLength(2)
  })

  it('puts a refused item on the work list with the reason, until a new version or a replay [D5.2]', async () => {
    const { engine, publish } = built
    const n = nextId()
    await engine.prepare()
    platform.script({ fault: 'refuse' })
    await publish(samplePublication(n))
    await engine.drain()
    const [listed] = await workList(database.db)
    expect(listed).toMatchObject({
      key: sampleKey(n),
      state: 'rejected',
      error: { code: 'refused', errors: [{ field: 'publication.content.caseName' }] },
    })
    await engine.drain()
    expect(platform.requests.put).toBe(1)
    await publish(samplePublication(n, 2, '改正后的案件名称'))
    await engine.drain()
    expect(await stateOf(sampleKey(n))).toMatchObject({ state: 'synced', observedVersion: 2 })
    expect(await workList(database.db)).toEqual([])
  })

  it('gives up after a bounded number of attempts and starts anew on replay [D5.2]', async () => {
    const few = buildEngine(database.db, platform.url, { tuning: { maxAttempts: 3, retryMs: [1] }, hints: false })
    platform.script(...Array.from({ length: 3 }, () => ({ fault: 'lost-write' }) as const))
    await few.publish(samplePublication('9001'))
    await eventually(async () => {
      await few.engine.drain()
      return (await stateOf(sampleKey('9001')))?.state === 'dead'
    })
    expect(await stateOf(sampleKey('9001'))).toMatchObject({ attempts: 3, error: { code: 'not-visible' } })
    expect(await few.engine.replay(sampleKey('9001'))).toBe(1)
    await few.engine.drain()
    expect(await stateOf(sampleKey('9001'))).toMatchObject({ state: 'synced' })
    expect(await few.engine.replay('nothing')).toBe(0)
  })

  it('pauses a channel for every engine, also after a restart [D5.2]', async () => {
    const { engine, publish } = built
    await engine.prepare()
    await engine.pause('county')
    const n = nextId()
    await publish(samplePublication(n))
    const other = buildEngine(database.db, platform.url, { hints: false })
    await other.engine.drain()
    expect(platform.requests.put).toBe(0)
    expect(await channelStatus(database.db)).toEqual([
      { channel: 'county', paused: true, circuit: 'closed', pending: 1, synced: 0, rejected: 0, dead: 0 },
    ])
    await other.engine.resume('county')
    await other.engine.drain()
    expect(await stateOf(sampleKey(n))).toMatchObject({ state: 'synced' })
    await expect(engine.pause('cuonty')).rejects.toMatchObject({ code: 'push.unknown-channel' })
  })

  it('raises alerts at half, at four fifths and at the end of the statutory time [D4.1]', async () => {
    let now = new Date('2026-09-28T08:00:00+08:00')
    const clock = buildEngine(database.db, platform.url, { hints: false, now: () => now })
    await clock.engine.pause('county')
    const n = nextId()
    await clock.publish(samplePublication(n))
    const levelAt = async (time: string) => {
      now = new Date(time)
      return (await clock.engine.alerts()).map(({ level }) => level)[0]
    }
    // 15 days from the approval on the 28th to the end of 12 October.
    expect(await levelAt('2026-10-05T11:59:00+08:00')).toBeUndefined()
    expect(await levelAt('2026-10-05T12:00:00+08:00')).toBe('half')
    expect(await levelAt('2026-10-10T00:00:00+08:00')).toBe('urgent')
    expect(await levelAt('2026-10-12T23:59:59+08:00')).toBe('urgent')
    expect(await levelAt('2026-10-13T00:00:00+08:00')).toBe('overdue')
    await clock.engine.resume('county')
    await eventually(async () => {
      await clock.engine.drain()
      if ((await stateOf(sampleKey(n)))?.state === 'synced') return true
      // On a busy machine an answer may come too late: it is asked again when its time comes, by this clock.
      now = new Date(now.getTime() + 60_000)
      return false
    })
    expect(await levelAt('2026-10-13T00:00:00+08:00')).toBeUndefined()
  })
})
