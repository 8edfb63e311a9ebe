import type { Publication } from '@zhifa/domain'
import { type InventoryItem, inventoryDigest } from '../src/contract'
import type { BatchRecords, Held, ReceivingRecords, ReceivingStore } from '../src/receiving'

/** A platform's storage in memory, with the history of what was applied. */
export interface MemoryStore extends ReceivingStore {
  /** Every applied version, in order: what a platform's public once saw. */
  readonly applied: readonly Publication[]
  /** What is shown now, by key. */
  readonly shown: ReadonlyMap<string, Publication>
  /** Forgets an item, as a restore from an old backup does. */
  forget(key: string): void
  /** Keeps the present state. @returns puts it back, as restoring this backup does */
  backup(): () => void
}

/** A platform's store in memory, for as long as the test runs. */
export function memoryStore(): MemoryStore {
  const messages = new Set<string>()
  const held = new Map<string, Held>()
  const shown = new Map<string, Publication>()
  const applied: Publication[] = []
  /** Latest change of each item; a restored backup has its old numbers again. */
  const sequences = new Map<string, number>()
  let sequence = 0
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
      sequence += 1
      sequences.set(publication.key, sequence)
    },
  }
  const kindOf = ({ key }: InventoryItem) => key.split(':')[1] ?? ''
  const monthOf = ({ key }: InventoryItem) => shown.get(key)?.approvedOn.slice(0, 7) ?? ''
  const inventory = (agency: string): InventoryItem[] =>
    [...held.values()]
      .filter(({ key }) => key.startsWith(agency))
      .map(({ key, version, digest, verb }) => ({
        key,
        version,
        digest,
        state: verb === 'publish' ? 'published' : 'withdrawn',
      }))
  let last: Promise<unknown> = Promise.resolve()
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
  const all: BatchRecords = {
    rememberMessage: records.rememberMessage,
    heldAll: async (keys) => new Map(keys.flatMap((key) => (held.has(key) ? [[key, held.get(key) as Held]] : []))),
    async applyAll(items) {
      for (const [publication, entry] of items) await records.apply(publication, entry)
    },
  }
  return {
    applied,
    shown,
    held: records.held,
    async groups({ agency, kind }) {
      const byGroup = new Map<string, InventoryItem[]>()
      for (const item of inventory(agency).filter((each) => kind === undefined || kindOf(each) === kind)) {
        const group = kind === undefined ? kindOf(item) : monthOf(item)
        byGroup.set(group, [...(byGroup.get(group) ?? []), item])
      }
      return [...byGroup].map(([group, items]) => ({ group, count: items.length, digest: inventoryDigest(items) }))
    },
    async list({ agency, kind, month, after = '' }, limit) {
      const items = inventory(agency).filter(
        (item) => kindOf(item) === kind && monthOf(item) === month && item.key > after,
      )
      return items.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, limit)
    },
    async changes(since, limit) {
      const later = [...held.values()]
        .map(({ key, version, digest, verb, receipt }) => {
          const state = verb === 'publish' ? ('published' as const) : ('withdrawn' as const)
          return { sequence: sequences.get(key) ?? 0, key, version, digest, state, at: receipt.at }
        })
        .filter((each) => each.sequence > since)
        .sort((a, b) => a.sequence - b.sequence)
      const changes = later.slice(0, limit)
      return { changes, next: changes.at(-1)?.sequence ?? since, more: later.length > limit }
    },
    heldAll: all.heldAll,
    exclusive: (_key, work) => alone(() => work(records)),
    exclusiveAll: (_keys, work) => alone(() => work(all)),
    backup() {
      const [keptHeld, keptShown, keptSequences, kept] = [[...held], [...shown], [...sequences], sequence]
      return () => {
        for (const each of [held, shown, sequences]) each.clear()
        sequence = kept
        for (const [key, value] of keptSequences) sequences.set(key, value)
        for (const [key, value] of keptHeld) held.set(key, value)
        for (const [key, value] of keptShown) shown.set(key, value)
      }
    },
    forget(key) {
      held.delete(key)
      shown.delete(key)
    },
  }
}
