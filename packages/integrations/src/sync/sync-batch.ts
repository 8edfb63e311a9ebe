import { Publication } from '@zhifa/domain'
import type { BatchDoor, Channel } from '../channel'
import { failure } from '../channel'
import { type LeasedItem, takeLeases } from '../store/lease'
import { type Exchange, judgeDelivered } from './attempt'
import type { SyncContext } from './context'
import { noteChannel } from './note-channel'
import { finish } from './sync-once'

/**
 * Takes what is due on a channel, sends it in one message, reads all of it back, and keeps every receipt in one
 * transaction. What did not go well is judged item by item, as after a message of its own.
 *
 * @returns how many items it took; less than the door's limit means that nothing more is due
 */
export async function syncBatch<DB>(context: SyncContext<DB>, channel: Channel, door: BatchDoor): Promise<number> {
  const { db, now, tuning } = context
  const items = await takeLeases(db, channel.id, { limit: door.limit, leaseMs: tuning.leaseMs, now: now() })
  if (items.length === 0) return 0
  const exchanges = await exchangeAll(channel, door, items)
  // A batch is one conversation: it counts once for the circuit, however many items it carries.
  const heard = exchanges.find(({ kind }) => kind !== 'failed') ?? exchanges[0]
  if (heard) await noteChannel(context, channel.id, heard, false)
  await Promise.all(items.map((item, i) => finish(context, item, exchanges[i] as Exchange, false)))
  return items.length
}

async function exchangeAll(channel: Channel, door: BatchDoor, items: readonly LeasedItem[]): Promise<Exchange[]> {
  const parsed = items.map(({ desired }) => parse(desired.body))
  const sendable = parsed.flatMap((publication) => publication ?? [])
  const delivered = sendable.length > 0 ? await door.send(sendable) : []
  const taken = new Map(sendable.map((publication, i) => [publication.key, delivered[i]]))
  const arrived = sendable.filter(({ key }) => ['receipt', 'handed-over'].includes(taken.get(key)?.kind ?? ''))
  const shown = await Promise.all(arrived.map(({ key }) => channel.readBack(key)))
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
