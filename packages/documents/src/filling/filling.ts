import type { FillView } from './view'

/** How an act of a case becomes a document: what the record knows of it, and what a person adds. */
export interface Filling<Data = never> {
  readonly form: string
  /** The steps whose act the document is about. */
  readonly steps: readonly string[]
  /** The procedures, by the beginning of their id; absent: every one that has such a step. */
  readonly of?: string
  /** Only for such acts; absent: for each. */
  readonly when?: (view: FillView<Data>) => boolean
  /** Fields that no record knows: the document is a draft until somebody adds them. Absent: it is complete. */
  readonly byHand?: readonly string[]
  readonly data: (view: FillView<Data>) => unknown
}

/** A filling whose act's payload nobody needs to know: what the table holds. */
export type AnyFilling = Filling<unknown>

/** One row of the table. */
export const filling = <Data>(row: Filling<Data>): AnyFilling => row as unknown as AnyFilling
