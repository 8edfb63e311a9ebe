import type { Publication } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { request } from 'undici'
import { bossHints, createSyncEngine, restChannel, type SyncEngine, type SyncEvent, type SyncTuning } from '../src'
import { sampleSecret } from '../testing'

/** Short times, so that a test sees in a second what takes minutes at work. */
export const quick: Partial<SyncTuning> = {
  retryMs: [20, 40],
  maxAttempts: 12,
  leaseMs: 1500,
  sweepMs: 50,
  fullSweepMs: 500,
  circuitOpenMs: 100,
  concurrency: 4,
}

export interface BuiltEngine {
  readonly engine: SyncEngine
  readonly events: SyncEvent[]
  /** Desires in a transaction of its own and nudges. @throws when the engine refuses */
  publish(publication: Publication): Promise<void>
}

/** An engine with one REST channel `county`, over real HTTP. */
export function buildEngine<DB>(
  db: Kysely<DB>,
  url: string,
  options: {
    readonly tuning?: Partial<SyncTuning>
    readonly timeoutMs?: number
    readonly hints?: boolean
    readonly now?: () => Date
    /** Items in one message. */
    readonly batch?: number
  } = {},
): BuiltEngine {
  const events: SyncEvent[] = []
  const now = options.now ?? (() => new Date())
  const channel = restChannel({
    id: 'county',
    url,
    keys: [sampleSecret],
    request,
    now: () => new Date(),
    timeoutMs: options.timeoutMs ?? 300,
    ...(options.batch === undefined ? {} : { batch: options.batch }),
  })
  const engine = createSyncEngine({
    db,
    channels: [channel],
    ...(options.hints === false
      ? {}
      : { hints: bossHints(db, { onError: (error) => events.push({ event: 'error', error }) }) }),
    now,
    random: Math.random,
    log: (event) => events.push(event),
    tuning: { ...quick, ...options.tuning },
  })
  const publish = async (publication: Publication): Promise<void> => {
    const desired = await db.transaction().execute((trx) => engine.desire(trx, publication))
    if (!desired.ok) throw new Error(desired.findings.map(({ message }) => message.en).join('; '))
    engine.nudge(publication.key)
  }
  return { engine, events, publish }
}

/** Waits until `check` gives something, and fails with the last answer when it never does. */
export async function eventually<T>(check: () => Promise<T | false | undefined>, withinMs = 15_000): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const found = await check()
    if (found) return found
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(found)} after ${withinMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
