import type { PlainDate } from '@zhifa/domain'

/** A place where somebody signs by hand: who and, where the record knows it, the name; a box to sign in and one for the date. */
export interface SignaturePlace {
  /** 当事人（签收）; empty in a cell of a grid whose label says it. */
  readonly who: string
  readonly name?: string
  /** In small print under the name: 执法证号. */
  readonly detail?: string
  /** Printed instead of being left open. */
  readonly on?: PlainDate
  /**
   * `sentence`: a ruled line over the whole width, for words that somebody writes himself. `undated`: signed without a date. `minute`: the
   * date with hour and minute. `signature` when absent.
   */
  readonly kind?: 'signature' | 'sentence' | 'undated' | 'minute'
  /** What the box is for, in small print at its left: 签名, 公章. Nothing unless told; `who` says it. */
  readonly hint?: string
}
