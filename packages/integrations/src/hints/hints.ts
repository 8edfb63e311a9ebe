import type { Transaction } from 'kysely'

/**
 * A way to tell workers, in this process or another, that an item may have something to do. Hints may be lost, doubled or
 * late: the sweep finds whatever they miss.
 */
export interface Hints {
  /** Makes the queue ready; comes before the first `send`. */
  prepare(): Promise<void>
  /** Joins the caller's transaction. */
  send<DB>(trx: Transaction<DB>, key: string): Promise<void>
  /** Begins to receive. */
  listen(onKeys: (keys: readonly string[]) => void): Promise<void>
  stop(): Promise<void>
}
