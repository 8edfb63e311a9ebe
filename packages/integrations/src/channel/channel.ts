import type { Bilingual, Publication } from '@zhifa/domain'
import type {
  ChangesPage,
  FieldError,
  InventoryItem,
  ItemsQuery,
  Observed,
  Receipt,
  SummaryGroup,
  SummaryQuery,
} from '../contract'

/**
 * One way to one platform: three verbs. Order, retry, idempotency, circuit and sweep belong to the sync engine, so a
 * channel tries once, says what happened, and remembers nothing. It throws only for misuse.
 */
export interface Channel {
  readonly id: string
  put(publication: Publishing): Promise<Delivered>
  withdraw(notice: Withdrawing): Promise<Delivered | CannotWithdrawHere>
  /** What the platform shows of the item now; `observed` is absent when it knows no such item. */
  readBack(key: string): Promise<ReadBack>
  /** As `readBack` for several items with one question, for channels that can; the answers are in the order of the keys. */
  readonly readBackAll?: (keys: readonly string[]) => Promise<readonly ReadBack[]>
  /** What the platform shows altogether. A channel without it is reconciled item by item. */
  readonly inventory?: Inventory
  /** For backlogs; a channel without it takes one item at a time. */
  readonly batch?: BatchDoor
}

/** A door through which several items go at a time. The answers are in the order of the items. */
export interface BatchDoor {
  /** Items in one message at most. */
  readonly limit: number
  send(publications: readonly Publication[]): Promise<readonly Delivered[]>
}

type Unanswered = { readonly kind: 'failed'; readonly failure: Failure }

/** What a platform tells about everything that it shows of an agency. */
export interface Inventory {
  summary(
    query: SummaryQuery,
  ): Promise<{ readonly kind: 'groups'; readonly groups: readonly SummaryGroup[] } | Unanswered>
  items(
    query: ItemsQuery,
  ): Promise<{ readonly kind: 'page'; readonly items: readonly InventoryItem[]; readonly more: boolean } | Unanswered>
  /** Items of all agencies in the order of their latest change, those after the given sequence. */
  changes(since: number): Promise<({ readonly kind: 'changes' } & ChangesPage) | Unanswered>
}

export type Publishing = Extract<Publication, { verb: 'publish' }>
export type Withdrawing = Extract<Publication, { verb: 'withdraw' }>

/** What came of handing an item over. */
export type Delivered =
  /** A genuine receipt for the message that was sent (which may be a no). */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly status: number; readonly raw: string }
  /** The door took it and signs nothing: what the other side makes of it has to be read back. */
  | { readonly kind: 'handed-over'; readonly reference: string; readonly raw: string }
  | Refused
  | { readonly kind: 'failed'; readonly failure: Failure }

/** The other side said no to this item, or this door's form cannot carry it. A person has to act. */
export interface Refused {
  readonly kind: 'refused'
  readonly message: Bilingual
  readonly errors: readonly FieldError[]
}

/** This door has no way to take an item down: a person must use another, within the same statutory time. */
export interface CannotWithdrawHere {
  readonly kind: 'cannot-withdraw-here'
  readonly message: Bilingual
}

/** What the public can see of an item. */
export type ObservedState = Pick<Observed, 'key' | 'version' | 'digest' | 'state' | 'visible' | 'publicUrl'>

export type ReadBack =
  | { readonly kind: 'observed'; readonly observed?: ObservedState }
  /** Handed over, and not looked at yet by the other side. */
  | { readonly kind: 'waiting' }
  | Refused
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Why an attempt brought no usable answer. Whether the platform applied the message is then unknown. */
export const failureCodes = [
  'unreachable',
  'untrusted',
  'timeout',
  'connection-lost',
  'server-error',
  'rate-limited',
  'unauthorised',
  'unexpected-status',
  'answer-unreadable',
  'receipt-not-genuine',
  'receipt-mismatch',
  'not-visible',
  'not-collected',
  'refused',
  'too-large',
  'internal',
] as const
export type FailureCode = (typeof failureCodes)[number]

export interface Failure {
  readonly code: FailureCode
  readonly message: Bilingual
  /** HTTP status, when there was one. */
  readonly status?: number
  /** What the platform asked for in Retry-After, milliseconds. */
  readonly retryAfterMs?: number
  /** The answer as received, cut to 64 KB. */
  readonly raw?: string
  /** No repetition can help: a person has to look at the item. */
  readonly permanent?: true
}
