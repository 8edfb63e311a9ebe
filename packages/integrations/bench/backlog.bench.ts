import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { canonicalJson } from '@zhifa/domain'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import PgBoss from 'pg-boss'
import { request } from 'undici'
import { startPlatform } from '../../../apps/demo-server/src/platform/server'
import { openDatabase } from '../../../apps/demo-server/src/storage/database'
import { startPostgres } from '../../../scripts/testing/start-postgres'
import {
  contentDigest,
  createSyncEngine,
  messageId,
  migratePush,
  restChannel,
  type SyncEngine,
  signatureHeaders,
} from '../src'
import { sampleAgency, sampleKey, samplePublication, sampleSecret } from '../src/testing'

const now = () => new Date()
const [role, databaseUrl = '', platformUrl = '', mode = ''] = (process.env.ZHIFA_BENCH_ROLE ?? '').split('|')

/** Items for each measurement; ZHIFA_BENCH_SWEEP sets the size of the sweep, one million by default. */
const batchItems = 6000
const singleItems = 1200
const sweepRows = Number(process.env.ZHIFA_BENCH_SWEEP ?? 1_000_000)

function engineOn(db: Kysely<unknown>, url: string, batch: number | undefined): SyncEngine {
  return createSyncEngine({
    db,
    channels: [
      restChannel({ id: 'county', url, keys: [sampleSecret], request, now, ...(batch === undefined ? {} : { batch }) }),
    ],
    now,
    random: Math.random,
    log: () => {},
    tuning: { sweepMs: 20, fullSweepMs: 3_600_000 },
  })
}

const openUrl = (url: string) =>
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 12 }) }) })

/** What a team without an engine writes: one pg-boss job for each item, its handler posts and believes the answer. */
async function plainBoss(url: string, target: string): Promise<PgBoss> {
  const boss = new PgBoss(url)
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue('plain')
  for (let i = 0; i < 8; i++)
    await boss.work<{ body: string }>('plain', { batchSize: 25, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const { data } of jobs) {
        const publication = JSON.parse(data.body) as { key: string; version: number }
        const id = messageId(now())
        const body = JSON.stringify({
          messageId: id,
          idempotencyKey: `${publication.key}:${publication.version}:county`,
          channel: 'county',
          sentAt: now().toISOString(),
          publication,
        })
        const headers = signatureHeaders([sampleSecret], { id, timestamp: Math.floor(Date.now() / 1000), body })
        const answer = await request(`${target}/api/publications`, { method: 'POST', body, headers: { ...headers } })
        await answer.body.dump()
        if (answer.statusCode !== 200) throw new Error(String(answer.statusCode))
      }
    })
  return boss
}

async function work(): Promise<void> {
  if (role === 'platform') {
    const platform = await startPlatform({
      database: { url: databaseUrl },
      senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
      name: '示例县行政执法信息公示平台(演示)',
      host: '127.0.0.1',
      port: 0,
      now,
      log: console.error,
    })
    process.send?.(platform.url)
  } else if (mode === 'plain') {
    await plainBoss(databaseUrl, platformUrl)
    process.send?.('ready')
  } else {
    const engine = engineOn(openUrl(databaseUrl), platformUrl, mode === 'batch' ? 250 : undefined)
    await engine.prepare()
    process.send?.('ready')
    await once(process, 'message')
    await engine.start()
  }
  process.on('disconnect', () => process.exit(0))
}

async function child(...parts: readonly string[]): Promise<{ process: ChildProcess; said: string }> {
  const started = fork(process.argv[2] ?? '', [], { env: { ...process.env, ZHIFA_BENCH_ROLE: parts.join('|') } })
  const [said] = (await once(started, 'message')) as [string]
  return { process: started, said }
}

/** Rows of the backlog, written with SQL: `state` is pending for work and synced for the sweep. */
async function seed(db: Kysely<unknown>, from: number, to: number, state: 'pending' | 'synced'): Promise<void> {
  for (let start = from; start < to; start += 2000) {
    const rows = Array.from({ length: Math.min(2000, to - start) }, (_, i) => {
      const publication = samplePublication(`n${start + i}`)
      return { key: publication.key, body: canonicalJson(publication), digest: contentDigest(publication) }
    })
    await sql`insert into zhifa_push.publication (key, version, verb, body, digest, approved_on, due, desired_at)
      select key, 1, 'publish', body, digest, '2026-09-28', '2026-10-12', now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (key text, body text, digest text)`.execute(db)
  }
  await sql`insert into zhifa_push.delivery (key, channel, state, next_attempt_at)
    select key, 'county', ${state}, now() from zhifa_push.publication p
    where not exists (select 1 from zhifa_push.delivery d where d.key = p.key)`.execute(db)
}

/** Counts what is left, not what is done: it must cost nothing beside a million finished rows. */
const pending = async (db: Kysely<unknown>) =>
  Number(
    (
      await sql<{
        n: string
      }>`select count(*) as n from zhifa_push.delivery where channel = 'county' and state = 'pending'`.execute(db)
    ).rows[0]?.n,
  )

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((next) => setTimeout(next, 25))
}

/** Items a second until two worker processes have made `count` items public and confirmed. */
async function throughput(
  db: Kysely<unknown>,
  url: string,
  platform: string,
  kind: string,
  ids: readonly [number, number],
) {
  const workers = [await child('worker', url, platform, kind), await child('worker', url, platform, kind)]
  await seed(db, ids[0], ids[1], 'pending')
  const start = performance.now()
  for (const { process: each } of workers) each.send('go')
  await until(async () => (await pending(db)) === 0)
  const seconds = (performance.now() - start) / 1000
  for (const { process: each } of workers) each.kill()
  return Math.round((ids[1] - ids[0]) / seconds)
}

/** Two worker processes, a county platform in a third, PostgreSQL with durable writes: what a small server has. */
export async function bench() {
  const postgres = await startPostgres({ durable: true })
  const admin = openUrl(postgres.url)
  const urls = ['bureau', 'county'].map((name) => {
    const url = new URL(postgres.url)
    url.pathname = `/bench_${name}`
    return url.href
  })
  for (const name of ['bureau', 'county']) await sql`create database ${sql.id(`bench_${name}`)}`.execute(admin)
  const [bureau = '', county = ''] = urls
  const { db, close } = await openDatabase({ url: bureau })
  const platform = await child('platform', county)
  try {
    await migratePush(db)
    const batch = await throughput(db, bureau, platform.said, 'batch', [0, batchItems])
    const single = await throughput(db, bureau, platform.said, 'single', [batchItems, batchItems + singleItems])
    const plain = await plainThroughput(db, bureau, platform.said, [50_000, 50_000 + singleItems])
    const sweep = await sweepTime(db, platform.said)
    const deep = await throughput(db, bureau, platform.said, 'batch', [60_000, 60_000 + batchItems])
    return [
      { name: 'push: batches, two workers', value: batch, unit: '/s', target: 'at least 1,000', met: batch >= 1000 },
      { name: 'push: one by one, two workers', value: single, unit: '/s', target: 'at least 200', met: single >= 200 },
      { name: 'plain pg-boss jobs, same endpoint, no read-back', value: plain, unit: '/s', note: 'same run' },
      {
        name: `push: full sweep over ${sweepRows.toLocaleString('en-US')} synced items`,
        value: sweep,
        unit: 's',
        target: 'under 60',
        met: sweep < 60,
      },
      {
        name: `push: batches, with ${sweepRows.toLocaleString('en-US')} items beside them`,
        value: deep,
        unit: '/s',
        note: `${Math.round((100 * deep) / batch)} % of the empty table`,
      },
    ]
  } finally {
    platform.process.kill()
    await admin.destroy()
    await close()
    await postgres.stop()
  }
}

async function plainThroughput(db: Kysely<unknown>, url: string, platform: string, ids: readonly [number, number]) {
  const boss = new PgBoss(url)
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue('plain')
  for (let i = ids[0]; i < ids[1]; i++) await boss.send('plain', { body: JSON.stringify(samplePublication(`n${i}`)) })
  const start = performance.now()
  const workers = [await child('worker', url, platform, 'plain'), await child('worker', url, platform, 'plain')]
  await until(async () => {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from pgboss.job where name = 'plain' and state = 'completed'`.execute(db)
    return Number(rows[0]?.n) >= ids[1] - ids[0]
  })
  const seconds = (performance.now() - start) / 1000
  for (const { process: each } of workers) each.kill()
  await boss.stop({ graceful: false })
  return Math.round((ids[1] - ids[0]) / seconds)
}

async function sweepTime(db: Kysely<unknown>, platform: string): Promise<number> {
  const prefix = `${sampleKey('s')}`
  await sql`insert into zhifa_push.publication (key, version, verb, body, digest, approved_on, desired_at)
    select ${prefix} || n, 1, 'publish', ${canonicalJson(samplePublication('s'))}, encode(sha256(n::text::bytea), 'hex'),
      to_char(date '2020-01-01' + (n % 2400)::integer, 'YYYY-MM-DD'), now()
    from generate_series(1, ${sweepRows}::integer) n`.execute(db)
  await sql`insert into zhifa_push.delivery (key, channel, state, observed_version, observed_digest, next_attempt_at)
    select key, 'county', 'synced', version, digest, now() from zhifa_push.publication p
    where not exists (select 1 from zhifa_push.delivery d where d.key = p.key)`.execute(db)
  await sql`analyze zhifa_push.publication`.execute(db)
  await sql`analyze zhifa_push.delivery`.execute(db)
  const engine = engineOn(db, platform, 250)
  const start = performance.now()
  await engine.sweep({ full: true })
  const seconds = (performance.now() - start) / 1000
  await engine.stop()
  return Math.round(seconds * 100) / 100
}

if (role) await work()
