import type { Channel } from '../channel'
import { takeLeases } from '../store/lease'
import type { SyncContext } from './context'
import { syncLeased } from './sync-once'

/**
 * Works off a backlog over a channel that takes one item at a time: a message and a read-back for each item, several on
 * their way, each key at most once. Leases are taken by the handful as places become free, so none waits in a queue.
 *
 * @param stopped asked before more is taken
 */
export async function syncStream<DB>(
  context: SyncContext<DB>,
  channel: Channel,
  stopped: () => boolean,
): Promise<void> {
  const { db, now, tuning, log } = context
  const { leaseMs, inFlight } = tuning
  const running = new Set<Promise<void>>()
  for (let more = true; more && !stopped(); ) {
    const items = await takeLeases(db, channel.id, { limit: inFlight - running.size, leaseMs, now: now() })
    for (const item of items) {
      const work = syncLeased(context, channel, item)
        // The lease runs out; the sweep finds the item again.
        .then(
          () => {},
          (error) => log({ event: 'error', channel: channel.id, key: item.lease.key, error }),
        )
        .finally(() => running.delete(work))
      running.add(work)
    }
    more = items.length > 0
    while (running.size > inFlight >> 1) await Promise.race(running)
  }
  await Promise.all(running)
}
