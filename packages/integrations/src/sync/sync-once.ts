import { addMilliseconds } from 'date-fns/addMilliseconds'
import type { Channel } from '../channel'
import { admission, claimProbe, returnProbe } from '../store/circuit'
import { addDelivery } from '../store/desired'
import { type LeasedItem, takeLease } from '../store/lease'
import { type Exchange, tryExchange } from './attempt'
import type { SyncContext } from './context'
import { judge } from './judge'
import { noteChannel } from './note-channel'
import type { SyncEvent } from './options'

/** `idle`: nothing to do, or another worker does it. `closed`: the channel takes nothing now. `recovered`: it is back. */
export type SyncResult = 'idle' | 'closed' | 'synced' | 'retry' | 'rejected' | 'dead' | 'again' | 'lost' | 'recovered'

/**
 * Makes one item on one channel as desired: takes the lease with what is desired now, sends, reads back, keeps the receipt.
 * No transaction is open while it waits for the platform. All goes well in two statements: one before, one after.
 */
export async function syncOnce<DB>(context: SyncContext<DB>, channel: Channel, key: string): Promise<SyncResult> {
  const { db, now, tuning } = context
  const item = { key, channel: channel.id }
  const take = (probe: boolean) => takeLease(db, item, { leaseMs: tuning.leaseMs, now: now(), probe })
  const leased = await take(false)
  if (leased) return syncLeased(context, channel, leased)
  const admitted = await admission(db, channel.id, now())
  if (admitted === 'open') {
    // The process that desired the item may not know this channel; then nobody has listed the item for it yet.
    const late = (await addDelivery(db, item, now())) ? await take(false) : undefined
    return late ? syncLeased(context, channel, late) : 'idle'
  }
  if (admitted !== 'probe') return 'closed'
  const until = addMilliseconds(now(), tuning.leaseMs)
  if (!(await claimProbe(db, channel.id, now(), until))) return 'closed'
  const probe = (await take(true)) ?? ((await addDelivery(db, item, now())) ? await take(true) : undefined)
  if (probe) return syncLeased(context, channel, probe, true)
  await returnProbe(db, channel.id, now())
  return 'idle'
}

/** Sends an item whose lease this worker holds. */
export async function syncLeased<DB>(
  context: SyncContext<DB>,
  channel: Channel,
  item: LeasedItem,
  probe = false,
): Promise<SyncResult> {
  const result = await tryExchange(channel, item.desired)
  // What went well is told to the channel only when it was in trouble, which settling finds out.
  const early = probe || result.kind === 'failed'
  const recovered = early && (await noteChannel(context, channel.id, result, probe))
  const settled = await finish(context, item, result, probe)
  if (recovered) return 'recovered'
  return !early && settled.troubled && (await noteChannel(context, channel.id, result, probe))
    ? 'recovered'
    : settled.result
}

/** Judges one exchange, keeps it, and says what happened. */
export async function finish<DB>(
  context: SyncContext<DB>,
  { lease, desired }: LeasedItem,
  exchange: Exchange,
  probe: boolean,
): Promise<{ readonly result: SyncResult; readonly troubled: boolean }> {
  const { key, channel } = lease
  const verdict = judge(context, lease, exchange, probe)
  const { attempt } = exchange
  const { outcome, troubled } = await context.settle({ lease, sent: desired, attempt, verdict })
  const about = { key, channel, version: desired.version }
  if (outcome !== 'done') {
    context.log({ event: outcome === 'again' ? 'superseded' : 'lease-lost', ...about })
    return { result: outcome, troubled }
  }
  const event: SyncEvent['event'] & SyncResult = verdict.state === 'pending' ? 'retry' : verdict.state
  context.log({ event, ...about, code: 'error' in verdict ? verdict.error.code : attempt.result })
  return { result: event, troubled }
}
