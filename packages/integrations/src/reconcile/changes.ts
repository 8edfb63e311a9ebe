import type { Kysely } from 'kysely'
import type { Channel, Failure, Inventory } from '../channel'
import { classify, type Difference } from './classify'
import { localByKey } from './local'

/** How far the platform's changes feed was read. */
export interface ChangesRead {
  /** Sequence of the last change that was read; the next reconciliation begins behind it. */
  readonly next: number
  /** Changes of the agencies that are compared. */
  readonly count: number
}

interface Task<DB> {
  readonly db: Kysely<DB>
  readonly channel: Channel
  readonly inventory: Inventory
  readonly agencies: ReadonlySet<string>
  readonly found: Difference[]
}

/**
 * Reads what has changed on the platform since the last time, and compares those items alone: what somebody else changed
 * there shows at once, without a look at the millions that did not change. The feed is not signed and a moment old, so what
 * looks different is read back, signed, before it counts.
 */
export async function readChanges<DB>(
  task: Task<DB>,
  since: number,
): Promise<ChangesRead | { readonly failure: Failure }> {
  const { db, channel, inventory, agencies, found } = task
  let [next, count] = [since, 0]
  for (;;) {
    const page = await inventory.changes(next)
    if (page.kind === 'failed') return { failure: page.failure }
    const own = page.changes.filter(({ key }) => agencies.has(key.slice(0, 18)))
    const keys = own.map(({ key }) => key)
    const local = new Map((await localByKey(db, channel.id, keys)).map((item) => [item.key, item]))
    for (const shown of own) {
      if (!classify(local.get(shown.key), shown)) continue
      const back = await channel.readBack(shown.key)
      if (back.kind === 'failed') return { failure: back.failure }
      const [wanted] = await localByKey(db, channel.id, [shown.key])
      const difference = classify(wanted, back.kind === 'observed' ? back.observed : undefined)
      if (difference) found.push(difference)
    }
    count += own.length
    // A platform that says "more" and does not go on would keep us here for ever.
    if (!page.more || page.next <= next) return { next: Math.max(page.next, next), count }
    next = page.next
  }
}
