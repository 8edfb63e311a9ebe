import type { CaseRecord } from '@zhifa/domain'
import type { NextAct } from '@zhifa/domain/testing'
import type { Cast } from './dress'
import type { KnownCases } from './known'

/** An act that a story plans. */
export interface Planned {
  readonly next: NextAct
  /** Left out where the law refuses it: what may come up in a case, and need not. */
  readonly optional?: boolean
  /** Left out where the case has such an act already. */
  readonly once?: boolean
  /** How many calendar days after the act it is entered. */
  readonly late?: number
}

/** How a case is to go: each of its acts is still judged when its time has come. */
export interface Story {
  /** Its choices are made by this. */
  readonly key: string
  readonly procedure: string
  readonly cause: string
  readonly cast: Cast
  readonly acts: readonly Planned[]
  /** Before which of its acts it stops and waits for somebody; absent: it goes on to the last day. */
  readonly halt?: number
  /** What the acts must know of other cases: the decision that is enforced, the case that a transfer comes from. */
  readonly knowing?: (data: Readonly<Record<string, unknown>>, known: KnownCases, record: CaseRecord) => object
}
