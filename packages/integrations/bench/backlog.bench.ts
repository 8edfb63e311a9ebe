import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { request } from 'undici'
import { startPlatform } from '../../../apps/demo-server/src/county-platform/server'
import { openDatabase } from '../../../apps/demo-server/src/storage/database'
import { startPostgres } from '../../../scripts/testing/start-postgres'
import { createSyncEngine, migratePush, restChannel, type SyncEngine } from '../src'
import { sampleAgency, sampleSecret } from '../testing'
import { queuePlain, workPlain } from './support/plain'
import { clear, seed } from './support/seed'
import { countStatements, ownUsage, postgresCpuMs, type Usage, usageOf } from './support/usage'

type Mode = 'single' | 'batch' | 'plain'
const now = () => new Date()
const [role, databaseUrl = '', platformUrl = '', mode = ''] = (process.env.ZHIFA_BENCH_ROLE ?? '').split('|')

/** Items for each measurement; ZHIFA_BENCH_ROWS sets how many others lie beside them, one million by default. */
const items: Readonly<Record<Mode, number>> = { single: 2000, plain: 2000, batch: 6000 }
const rows = Math.max(Number(process.env.ZHIFA_BENCH_ROWS ?? 1_000_000), 2 * (items.single + items.batch))

function engineOn(db: Kysely<unknown>, url: string, batch: number | undefined): SyncEngine {
  const channel = { id: 'county', url, keys: [sampleSecret], request, now, ...(batch === undefined ? {} : { batch }) }
  return createSyncEngine({
    db,
    channels: [restChannel(channel)],
    now,
    random: Math.random,
    log: ({ event, error }) => event === 'error' && console.error(error),
    tuning: { fullSweepMs: 3_600_000 },
  })
}

const openUrl = (url: string) =>
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 12 }) }) })

async function work(): Promise<void> {
  countStatements()
  process.on('message', (said) => said === 'usage' && process.send?.(ownUsage()))
  process.on('disconnect', () => process.exit(0))
  if (role === 'platform') {
    const platform = await startPlatform({
      database: { url: databaseUrl },
      senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
      name: '示例县行政执法信息公示平台（演示）',
      host: '127.0.0.1',
      port: 0,
      now,
      log: console.error,
    })
    process.send?.(platform.url)
    return
  }
  const engine = engineOn(openUrl(databaseUrl), platformUrl, mode === 'batch' ? 250 : undefined)
  await engine.prepare()
  process.send?.('ready')
  await new Promise<void>((go) => process.on('message', (said) => said === 'go' && go()))
  await (mode === 'plain' ? workPlain(databaseUrl, platformUrl) : engine.start())
}

async function child(...parts: readonly string[]): Promise<{ process: ChildProcess; said: string }> {
  const started = fork(process.argv[2] ?? '', [], { env: { ...process.env, ZHIFA_BENCH_ROLE: parts.join('|') } })
  const [said] = (await once(started, 'message')) as [string]
  return { process: started, said }
}

interface Place {
  readonly db: Kysely<unknown>
  readonly url: string
  readonly platform: { readonly process: ChildProcess; readonly said: string }
}

/** Items that two workers have finished: counted where it costs nothing, however many rows there are. */
async function finished({ db }: Place, mode: Mode): Promise<number> {
  const plain = sql<{ n: string }>`select count(*) as n from pgboss.job where name = 'plain' and state = 'completed'`
  const own = sql<{ n: string }>`select coalesce(max(id), 0) as n from zhifa_push.receipt`
  return Number((await (mode === 'plain' ? plain : own).execute(db)).rows[0]?.n)
}

interface Measured {
  readonly perSecond: number
  /** What was counted after the start of the workers, and how long it took. */
  readonly done: number
  readonly seconds: number
  /** Processor time for one item over all processes, milliseconds. */
  readonly cpuMs: number
  readonly note: string
}

/** Two worker processes, a county platform in a third, PostgreSQL with durable writes: what a small server has. */
async function measure(place: Place, mode: Mode, count = items[mode]): Promise<Measured> {
  const { db, url, platform } = place
  const workers = [
    await child('worker', url, platform.said, mode),
    await child('worker', url, platform.said, mode),
  ].map((each) => each.process)
  const usage = async (): Promise<Usage[]> => [
    ...(await Promise.all([...workers, platform.process].map(usageOf))),
    { cpuMs: await postgresCpuMs(db), trips: 0 },
  ]
  const first = await finished(place, mode)
  for (const each of workers) each.send('go')
  const reached = async (items: number) => {
    while ((await finished(place, mode)) - first < items) await new Promise((next) => setTimeout(next, 50))
  }
  // The first comparison of everything, at the start of an engine, has a row of its own.
  await reached(count / 10)
  const before = await usage()
  const from = await finished(place, mode)
  const start = performance.now()
  await reached(count)
  const seconds = (performance.now() - start) / 1000
  const done = (await finished(place, mode)) - from
  const used = (await usage()).map((each, i) => ({
    cpuMs: (each.cpuMs - (before[i]?.cpuMs ?? 0)) / done,
    trips: (each.trips - (before[i]?.trips ?? 0)) / done,
  }))
  await Promise.all(workers.map((each) => each.kill() && once(each, 'exit')))
  const [one, two, there, server] = used.map(({ cpuMs }) => cpuMs)
  const cpu = { engine: (one ?? 0) + (two ?? 0), platform: there ?? 0, postgres: server ?? 0 }
  const trips = [(used[0]?.trips ?? 0) + (used[1]?.trips ?? 0), used[2]?.trips ?? 0]
  const cpuMs = cpu.engine + cpu.platform + cpu.postgres
  const parts = Object.entries(cpu).map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
  return {
    perSecond: Math.round(done / seconds),
    done,
    seconds,
    cpuMs,
    note: `${cpuMs.toFixed(1)} ms CPU each (${parts.join(', ')}); SQL ${trips.map((each) => each.toFixed(1)).join(' + ')}`,
  }
}

/** A durable PostgreSQL with the bureau's database, and a county platform on another one of it. */
async function onPlace<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ durable: true })
  const admin = openUrl(postgres.url)
  const urls = ['bureau', 'county'].map((name) => {
    const url = new URL(postgres.url)
    url.pathname = `/bench_${name}`
    return url.href
  })
  for (const name of ['bureau', 'county']) await sql`create database ${sql.id(`bench_${name}`)}`.execute(admin)
  const [url = '', county = ''] = urls
  const { db, close } = await openDatabase({ url })
  const platform = await child('platform', county)
  try {
    await migratePush(db)
    return await use({ db, url, platform })
  } finally {
    platform.process.kill()
    await admin.destroy()
    await close()
    await postgres.stop()
  }
}

/** Nothing else lies beside these items, and none is left when they are counted. */
async function alone(place: Place, mode: Mode, name: string, count = items[mode]): Promise<Measured> {
  if (mode === 'plain') await queuePlain(place.url, name, count)
  else await seed(place.db, name, count, 'pending')
  const measured = await measure(place, mode, count)
  if (mode !== 'plain') await clear(place.db)
  return measured
}

const sizes = [1_000, 10_000, 100_000, 1_000_000]
const longest = 30_000

/** Milliseconds for ever more items at once, until the next size would take more than half a minute. */
export const growth = () =>
  onPlace(async (place) => {
    const lines: Record<Mode, { n: number; ms: number }[]> = { batch: [], single: [], plain: [] }
    for (const mode of ['batch', 'single', 'plain'] as const)
      for (const n of sizes) {
        const last = lines[mode].at(-1)
        if (last && (last.ms * n) / last.n > longest) break
        // The first tenth is the start of the workers.
        const { seconds, done } = await alone(place, mode, `${mode}${n}x`, Math.ceil(n / 0.9))
        lines[mode].push({ n, ms: (1000 * seconds * n) / done })
      }
    return lines
  })

export const bench = () =>
  onPlace(async (place) => {
    const { db, platform } = place
    const batch = await alone(place, 'batch', 'b')
    const single = await alone(place, 'single', 's')
    const plain = await alone(place, 'plain', 'p')
    await seed(db, 'q', rows, 'pending')
    const deepSingle = await measure(place, 'single')
    const deepBatch = await measure(place, 'batch')
    await clear(db)
    await seed(db, 'y', rows, 'synced')
    const sweep = await sweepTime(db, platform.said)
    const many = rows.toLocaleString('en-US')
    const share = (deep: Measured, flat: Measured) => Math.round((100 * deep.cpuMs) / flat.cpuMs)
    return [
      row('push: batches, two workers', batch, 1000),
      row('push: one by one, two workers', single, 200),
      {
        ...row('plain pg-boss jobs, same endpoint, no read-back', plain),
        note: `same run; one by one is ${(single.perSecond / plain.perSecond).toFixed(2)} times it; ${plain.note}`,
      },
      ...(
        [
          ['one by one', deepSingle, single],
          ['batches', deepBatch, batch],
        ] as const
      ).map(([name, deep, flat]) => ({
        name: `push: ${name}, ${many} queued beside them`,
        value: deep.perSecond,
        unit: '/s',
        note: `${share(deep, flat)} % of the CPU for each; ${deep.note}`,
      })),
      {
        name: `push: full sweep over ${many} synced items`,
        value: sweep,
        unit: 's',
        target: 'under 60',
        met: sweep < 60,
      },
    ]
  })

const row = (name: string, { perSecond, note }: Measured, target?: number) => ({
  name,
  value: perSecond,
  unit: '/s',
  note,
  ...(target === undefined ? {} : { target: `at least ${target.toLocaleString('en-US')}`, met: perSecond >= target }),
})

async function sweepTime(db: Kysely<unknown>, platform: string): Promise<number> {
  const engine = engineOn(db, platform, 250)
  const start = performance.now()
  await engine.sweep({ full: true })
  const seconds = (performance.now() - start) / 1000
  await engine.stop()
  return Math.round(seconds * 100) / 100
}

if (role) await work()
