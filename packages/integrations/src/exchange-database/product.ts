import type { Kysely, Transaction } from 'kysely'
import type { exchangeTable } from './table'

/** What nobody else may do meanwhile: write versions of an item, or number batches of a day. */
export type ExchangeLock = { readonly item: string } | { readonly day: string }

/**
 * What a database product does in its own way. Quoting and placeholders are the business of its Kysely dialect; the
 * statements are the same for all, without `returning`, which many lack.
 */
export interface ExchangeProduct {
  /**
   * Runs `work` in one transaction in which each statement sees what others had committed before it (read committed).
   * `lock` waits until nobody else holds the same, and holds it until the transaction has ended, however it ends. An item is
   * always locked before a day, so nobody waits in a circle.
   */
  transaction<DB, T>(
    db: Kysely<DB>,
    table: ReturnType<typeof exchangeTable>,
    work: (trx: Transaction<DB>, lock: (what: ExchangeLock) => Promise<void>) => Promise<T>,
  ): Promise<T>
}
