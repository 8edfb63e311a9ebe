import type { Grade } from '@zhifa/domain'

/** A number that a page shows, and where its cases are. */
export interface Shown {
  /** What it is: 按期完成、缺失. */
  readonly name: string
  readonly tone: Tone
  /** How many things: acts, periods, recordings, enterprises. */
  readonly count: number
  readonly cases: number
  /** The list of exactly these cases. */
  readonly href: string
}
export type Tone = 'calm' | 'good' | 'warn' | 'bad' | 'dim'

export interface Days {
  readonly median: number | null
  readonly p90: number | null
  readonly longest: number | null
}

/** One line of a chart and of its table. */
export interface Line {
  readonly label: string
  /** What stands beneath: the procedure. */
  readonly under?: string
  readonly parts: readonly Shown[]
  readonly days?: Days
}

/** One chart with its table. */
export interface Section {
  readonly id: string
  readonly title: string
  /** What is counted, in a sentence. */
  readonly note: string
  readonly form: 'columns' | 'bars' | 'days'
  /** What is counted: 项、家. */
  readonly unit: string
  readonly lines: readonly Line[]
  /** Said where there is nothing. */
  readonly none: string
  readonly grade?: Grade | undefined
}
