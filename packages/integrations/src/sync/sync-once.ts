import type { Channel, FailureCode } from '../channel'
import { admission, blockChannel, claimProbe, noteAnswer, noteFailure, returnProbe } from '../store/circuit'
import { addDelivery, type DesiredVersion, readDesired } from '../store/desired'
import { dropLease, type Lease, takeLease } from '../store/lease'
import { settle, type Verdict } from '../store/settle'
import { type Exchange, tryExchange } from './attempt'
import type { SyncEngineOptions, SyncEvent, SyncTuning } from './options'
import { retryDelay } from './retry'

/** `idle`: nothing to do, or another worker does it. `closed`: the channel takes nothing now. `recovered`: it is back. */
export type SyncResult = 'idle' | 'closed' | 'synced' | 'retry' | 'rejected' | 'dead' | 'again' | 'lost' | 'recovered'

export type SyncContext<DB> = Pick<SyncEngineOptions<DB>, 'db' | 'now' | 'random' | 'log'> & {
  readonly tuning: SyncTuning
}

/** These tell about the platform; the others about the one item. */
const platformFailures: readonly FailureCode[] = [
  'unreachable',
  'timeout',
  'connection-lost',
  'server-error',
  'unauthorised',
  'unexpected-status',
  'answer-unreadable',
  'receipt-not-genuine',
]

/**
 * Makes one item on one channel as desired: takes the lease, loads what is desired now, sends, reads back, keeps the
 * receipt. No transaction is open while it waits for the platform.
 */
export async function syncOnce<DB>(context: SyncContext<DB>, channel: Channel, key: string): Promise<SyncResult> {
  const { db, now, tuning } = context
  const admitted = await admission(db, channel.id, now())
  if (admitted !== 'open' && admitted !== 'probe') return 'closed'
  const probe = admitted === 'probe'
  if (probe && !(await claimProbe(db, channel.id, now(), new Date(now().getTime() + tuning.leaseMs)))) return 'closed'
  const item = { key, channel: channel.id }
  const take = () => takeLease(db, item, { leaseMs: tuning.leaseMs, now: now(), early: probe })
  // The process that desired the item may not know this channel; then nobody has listed the item for it yet.
  const lease = (await take()) ?? ((await addDelivery(db, item, now())) ? await take() : undefined)
  const desired = lease && (await readDesired(db, key))
  if (!lease || !desired) {
    if (lease) await dropLease(db, lease)
    if (probe) await returnProbe(db, channel.id, now())
    return 'idle'
  }
  const result = await tryExchange(channel, desired)
  const recovered = await noteChannel(context, channel.id, result, probe)
  const settled = await settleOne(context, lease, desired, result, probe)
  return recovered ? 'recovered' : settled
}

/** Judges one exchange, keeps it, and says what happened. */
export async function settleOne<DB>(
  context: SyncContext<DB>,
  lease: Lease,
  desired: DesiredVersion,
  result: Exchange,
  probe: boolean,
): Promise<SyncResult> {
  const { key, channel } = lease
  const verdict = judge(context, lease, result, probe)
  const settled = await settle(context.db, lease, desired, result.attempt, verdict, context.now())
  context.log(eventOf(settled, verdict, result, { key, channel, version: desired.version }))
  if (settled !== 'done') return settled
  return verdict.state === 'pending' ? 'retry' : verdict.state
}

/** @returns true when the channel was broken and is back */
export async function noteChannel<DB>(
  context: SyncContext<DB>,
  channel: string,
  result: Exchange,
  probe: boolean,
): Promise<boolean> {
  const { db, now, tuning, log } = context
  const later = (ms: number) => new Date(now().getTime() + ms)
  if (result.kind !== 'failed') {
    const recovered = await noteAnswer(db, channel, now())
    if (recovered) log({ event: 'circuit-closed', channel })
    return recovered
  }
  const { code, retryAfterMs } = result.failure
  if (retryAfterMs !== undefined) await blockChannel(db, channel, later(retryAfterMs))
  // A platform that nobody can connect to has nothing to do with the item: one such failure is enough.
  const threshold = code === 'unreachable' ? 1 : tuning.circuitThreshold
  if (platformFailures.includes(code)) {
    const open = await noteFailure(db, channel, { threshold, openUntil: later(tuning.circuitOpenMs) })
    if (open && !probe) log({ event: 'circuit-open', channel, code })
    return false
  }
  // Our own error says nothing about the platform. Any other answer is one, also the wish for a pause: the probe succeeded.
  if (code === 'internal') return false
  return noteAnswer(db, channel, now())
}

function judge<DB>({ now, random, tuning }: SyncContext<DB>, lease: Lease, result: Exchange, probe: boolean): Verdict {
  if (result.kind === 'synced') return { state: 'synced' }
  if (result.kind === 'rejected') return { state: 'rejected', attempts: lease.attempts + 1, error: result.error }
  const { code, message, retryAfterMs } = result.failure
  const error = { code, message }
  // Probes go on as long as the platform is away: they must not use up the attempts of the item that serves as one.
  const attempts = probe && platformFailures.includes(code) ? lease.attempts : lease.attempts + 1
  if (attempts >= tuning.maxAttempts) return { state: 'dead', attempts, error }
  const delay = retryDelay(Math.max(attempts, 1), tuning.retryMs, random(), retryAfterMs)
  return { state: 'pending', attempts, nextAttemptAt: new Date(now().getTime() + delay), error }
}

function eventOf(
  settled: 'done' | 'again' | 'lost',
  verdict: Verdict,
  result: Exchange,
  about: Pick<SyncEvent, 'key' | 'channel' | 'version'>,
): SyncEvent {
  if (settled === 'again') return { event: 'superseded', ...about }
  if (settled === 'lost') return { event: 'lease-lost', ...about }
  const event = verdict.state === 'pending' ? 'retry' : verdict.state
  return { event, ...about, code: 'error' in verdict ? verdict.error.code : result.attempt.result }
}
