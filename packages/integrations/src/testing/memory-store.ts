import type { Publication } from '@zhifa/domain'
import type { Held, ReceivingRecords, ReceivingStore } from '../receiving'

/** A platform's storage in memory, with the history of what was applied. */
export interface MemoryStore extends ReceivingStore {
  /** Every applied version, in order: what a platform's public once saw. */
  readonly applied: readonly Publication[]
  /** What is shown now, by key. */
  readonly shown: ReadonlyMap<string, Publication>
  /** Forgets an item, as a restore from an old backup does. */
  forget(key: string): void
}

export function memoryStore(): MemoryStore {
  const messages = new Set<string>()
  const held = new Map<string, Held>()
  const shown = new Map<string, Publication>()
  const applied: Publication[] = []
  const records: ReceivingRecords = {
    async rememberMessage(id) {
      if (messages.has(id)) return false
      messages.add(id)
      return true
    },
    held: async (key) => held.get(key),
    async apply(publication, entry) {
      held.set(publication.key, entry)
      shown.set(publication.key, publication)
      applied.push(publication)
    },
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    applied,
    shown,
    held: records.held,
    exclusive(_key, work) {
      const mine = last.then(() => work(records))
      last = mine.catch(() => {})
      return mine
    },
    forget(key) {
      held.delete(key)
      shown.delete(key)
    },
  }
}
