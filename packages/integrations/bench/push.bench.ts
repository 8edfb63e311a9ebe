import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { openDatabase } from '../../../apps/demo-server/src/storage/database'
import { startPostgres } from '../../../scripts/testing/start-postgres'
import { bossHints, createSyncEngine, deliveriesOf, restChannel } from '../src'
import { samplePublication, sampleSecret, startSimulator } from '../testing'

const rounds = 200

/** Milliseconds at the given share of the measured times. */
function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/**
 * From the decision's transaction to the signed and confirmed receipt, over real HTTP, one after the other: with a durable
 * PostgreSQL and with the embedded database on disk.
 */
export async function bench() {
  const postgres = await startPostgres({ durable: true })
  const directory = join(tmpdir(), `zhifa-push-bench-${process.pid}`)
  try {
    return [...(await measure('PostgreSQL', { url: postgres.url })), ...(await measure('embedded', { directory }))]
  } finally {
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

async function measure(name: string, home: { readonly url?: string; readonly directory?: string }) {
  const platform = await startSimulator()
  const { db, close } = await openDatabase(home)
  const now = () => new Date()
  let synced: (key: string) => void = () => {}
  const engine = createSyncEngine({
    db,
    channels: [restChannel({ id: 'county', url: platform.url, keys: [sampleSecret], request, now })],
    hints: bossHints(db, { onError: (error) => console.error(error) }),
    now,
    random: Math.random,
    log: ({ event, key }) => event === 'synced' && synced(key ?? ''),
  })
  await engine.start()
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const publication = samplePublication(`b${i}`)
    const done = new Promise<string>((resolve) => (synced = resolve))
    const start = performance.now()
    await db.transaction().execute((trx) => engine.desire(trx, publication))
    engine.nudge(publication.key)
    if ((await done) !== publication.key) throw new Error('another item was synced')
    times.push(performance.now() - start)
    if ((await deliveriesOf(db, publication.key))[0]?.level !== 'published') throw new Error('not published')
  }
  await engine.stop()
  await close()
  await platform.close()
  const at = (share: number) => Math.round(percentile(times, share) * 10) / 10
  return [
    { name: `push: decision to receipt, ${name}, p50`, value: at(0.5), unit: 'ms' },
    {
      name: `push: decision to receipt, ${name}, p95`,
      value: at(0.95),
      unit: 'ms',
      target: 'under 1000',
      met: at(0.95) < 1000,
    },
  ]
}
