import type { PublicKind } from '@zhifa/domain'
import type { ReceivingStore } from './store'

/** A case-handling system that may push to a platform. */
export interface Sender {
  /** Unified social credit code of the agency; it can publish items of this agency only. */
  readonly agencyUscc: string
  /** `whsec_…`, newest first; two during an exchange of keys. Receipts are signed with all of them. */
  readonly secrets: readonly string[]
}

/** The receiving side of the contract, without its transport and its storage. */
export interface Platform {
  readonly senders: readonly Sender[]
  readonly store: ReceivingStore
  readonly now: () => Date
  /** Kinds of which nothing is taken without the procedure certificate of the decision; none by default. */
  readonly certified?: readonly PublicKind[] | undefined
  /** New UUID for a receipt. */
  readonly newId: () => string
  /** The platform's lasting id of an item. The same key must always give the same id. */
  readonly recordIdOf: (key: string) => string
  /** Permanent public address of an item. */
  readonly publicUrlOf: (recordId: string) => string
}

/** An HTTP answer, ready to be written. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}
