import { Publication } from '@zhifa/domain'
import type { BatchDoor, Channel } from '../channel'
import { failure } from '../channel'
import { type LeasedItem, settleSynced, takeLeases } from '../store/batch'
import { admission } from '../store/circuit'
import { type Exchange, judgeDelivered } from './attempt'
import { noteChannel, type SyncContext, settleOne } from './sync-once'

/**
 * Takes what is due on a channel, sends it in one message, reads all of it back, and keeps every receipt. What did not go
 * well is settled item by item, as after a message of its own.
 *
 * @returns how many items it took; less than the door's limit means that nothing more is due
 */
export async function syncBatch<DB>(context: SyncContext<DB>, channel: Channel, door: BatchDoor): Promise<number> {
  const { db, now, tuning, log } = context
  // A broken platform is found out by a single item, not by five hundred.
  if ((await admission(db, channel.id, now())) !== 'open') return 0
  const items = await takeLeases(db, channel.id, { limit: door.limit, leaseMs: tuning.leaseMs, now: now() })
  if (items.length === 0) return 0
  const exchanges = await exchangeAll(door, items)
  const heard = exchanges.find(({ kind }) => kind !== 'failed') ?? exchanges[0]
  if (heard) await noteChannel(context, channel.id, heard, false)
  const good = exchanges.flatMap(({ kind, attempt }, i) => {
    const item = items[i]
    return kind === 'synced' && item ? [{ item, attempt }] : []
  })
  const synced = good.length > 0 ? await settleSynced(db, good, now()) : new Set<string>()
  for (const { item, attempt } of good) {
    const { key } = item.lease
    const event = synced.has(key) ? 'synced' : 'superseded'
    log({ event, key, channel: channel.id, version: item.desired.version, code: attempt.result })
  }
  for (const [i, exchange] of exchanges.entries()) {
    const item = items[i]
    if (exchange.kind !== 'synced' && item) await settleOne(context, item.lease, item.desired, exchange, false)
  }
  return items.length
}

async function exchangeAll(door: BatchDoor, items: readonly LeasedItem[]): Promise<Exchange[]> {
  const parsed = items.map(({ desired }) => parse(desired.body))
  const sendable = parsed.flatMap((publication) => publication ?? [])
  const delivered = sendable.length > 0 ? await door.send(sendable) : []
  const taken = new Map(sendable.map((publication, i) => [publication.key, delivered[i]]))
  const arrived = sendable.filter(({ key }) => ['receipt', 'handed-over'].includes(taken.get(key)?.kind ?? ''))
  const shown = arrived.length > 0 ? await door.readBack(arrived.map(({ key }) => key)) : []
  const seen = new Map(arrived.map(({ key }, i) => [key, shown[i]]))
  return items.map(({ desired }, i): Exchange => {
    const publication = parsed[i]
    const answer = publication && taken.get(publication.key)
    if (!publication || !answer)
      return { kind: 'failed', attempt: { result: 'internal' }, failure: failure('internal') }
    return judgeDelivered(answer, seen.get(publication.key), publication, desired)
  })
}

/** A body that nobody can read must not stop the others. */
function parse(body: string): Publication | undefined {
  try {
    return Publication.parse(JSON.parse(body))
  } catch {
    return undefined
  }
}
