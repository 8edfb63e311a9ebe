import type { Recording } from '../../src/case/record/entry'
import type { History, ReviewQuestion } from '../../src/case/table/types'
import type { Outcome } from '../../src/finding/finding'
import type { Law } from './law'

/** One act of the record as an example tells it: only the fields of its payload that matter. */
export interface Fact {
  readonly step: string
  readonly on: string
  readonly data: object
  /** Ids of people; absent: whoever of the sample bureau has the role of the step. */
  readonly by?: readonly string[]
  /** When it was entered, local time; absent: nobody wrote that down. */
  readonly entered?: string
}

/**
 * What a guard answers in one situation, told as a lawyer would tell it. The acts that lie between the facts are filled in
 * from the procedure table, so that an example stands where a case can really stand.
 */
export interface Example {
  /** 情形 */
  readonly when: string
  readonly facts?: readonly Fact[]
  readonly on?: string
  readonly by?: readonly string[]
  /** Who approved; absent: nobody. */
  readonly approvedBy?: string
  /** Absent: an empty payload; `undefined`: nothing is filled in yet. */
  readonly data?: object | undefined
  readonly recordings?: readonly Recording[]
  readonly law?: Law
  readonly cause?: string
  /** Absent: the sample bureau, with where its fines are paid. */
  readonly agency?: 'without-payee'
  readonly history?: History
  /** What the rules of the review leave open; absent: they were not asked. */
  readonly questions?: readonly ReviewQuestion[]
  /** The outcome of each finding; one, for most guards. */
  readonly outcome: Outcome | readonly Outcome[]
}

/**
 * The examples of one guard. Without procedures they hold in every procedure that has the guard and knows their facts;
 * without a step, at the first step that has it.
 */
export interface Examples {
  readonly guard: string
  readonly procedures?: readonly string[]
  readonly step?: string
  readonly cases: readonly Example[]
}

/** An act on record. */
export const did = (step: string, on: string, data: object = {}, by?: readonly string[]): Fact => ({
  step,
  on,
  data,
  ...(by ? { by } : {}),
})
