import type { Publication } from '@zhifa/domain'
import type { ChangesPage, InventoryItem, ItemsQuery, Receipt, SummaryGroup, SummaryQuery } from '../contract'

/** The newest version of an item that a platform has applied. */
export interface Held {
  readonly key: string
  readonly version: number
  readonly digest: string
  readonly verb: Publication['verb']
  /** The receipt that answered this version when it was applied. */
  readonly receipt: Receipt
}

/** What {@link receive} reads and writes, inside one transaction of the platform. */
export interface ReceivingRecords {
  /** Notes a message id until that time. @returns false when it is noted already: a replay */
  rememberMessage(id: string, until: Date): Promise<boolean>
  held(key: string): Promise<Held | undefined>
  /** Replaces what is held and shown under the key. */
  apply(publication: Publication, held: Held): Promise<void>
}

/** As {@link ReceivingRecords}, for several items at a time. */
export interface BatchRecords {
  rememberMessage(id: string, until: Date): Promise<boolean>
  heldAll(keys: readonly string[]): Promise<ReadonlyMap<string, Held>>
  applyAll(items: readonly (readonly [Publication, Held])[]): Promise<void>
}

/** A platform's storage: a database, or memory in a simulator. */
export interface ReceivingStore {
  /**
   * Runs `work` in one transaction, alone among those for the same key. A store may run the work of several keys in one
   * transaction, and run it again when that fails: what counts is the last run.
   */
  exclusive<T>(key: string, work: (records: ReceivingRecords) => Promise<T>): Promise<T>
  held(key: string): Promise<Held | undefined>
  /** As `exclusive`, alone among those for any of the keys. */
  exclusiveAll<T>(keys: readonly string[], work: (records: BatchRecords) => Promise<T>): Promise<T>
  heldAll(keys: readonly string[]): Promise<ReadonlyMap<string, Held>>
  /** Items of an agency counted by kind; with a kind, by month of the approval. */
  groups(query: SummaryQuery): Promise<readonly SummaryGroup[]>
  /** The first items after the given key, in byte order of keys. */
  list(query: ItemsQuery, limit: number): Promise<readonly InventoryItem[]>
  /** Items in the order of their latest change, those after the given sequence. Numbers become visible in their order. */
  changes(since: number, limit: number): Promise<ChangesPage>
}
