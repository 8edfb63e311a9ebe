import type { Bilingual, Publication } from '@zhifa/domain'
import type { Observed, Receipt } from '../contract'

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
}

export type Publishing = Extract<Publication, { verb: 'publish' }>
export type Withdrawing = Extract<Publication, { verb: 'withdraw' }>

/** A genuine receipt for the message that was sent (which may be a no), or what went wrong on the way. */
export type Delivered =
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly status: number; readonly raw: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** This door has no way to take an item down: a person must use another, within the same statutory time. */
export interface CannotWithdrawHere {
  readonly kind: 'cannot-withdraw-here'
  readonly message: Bilingual
}

export type ReadBack =
  | { readonly kind: 'observed'; readonly observed?: Observed }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Why an attempt brought no usable answer. Whether the platform applied the message is then unknown. */
export const failureCodes = [
  'unreachable',
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
