import type { Citation } from '../citation/citation'
import type { Grade } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { Period, TimeUnit } from '../law/parameter'
import type { CountStep } from './count'

/** A period that has begun, with everything that a person needs to check it. */
export interface Deadline {
  readonly rule: string
  readonly title: string
  readonly duty: Period['duty']
  readonly start: PlainDate
  /** What happened on the start day. */
  readonly event: string
  readonly amount: number
  readonly unit: TimeUnit
  /** The end by the count alone. */
  readonly raw: PlainDate
  /** The end after moving off a day off. */
  readonly due: PlainDate
  /** The day to keep: `due` for a party's time; for an agency's own duty `raw`, since no article moves it. */
  readonly keepBy: PlainDate
  readonly provisional: boolean
  readonly citations: readonly Citation[]
  readonly grade: Grade
  readonly note?: string
  /** Days taken out of the count, e.g. time for testing. */
  readonly excluded: readonly Exclusion[]
  /** The steps of the count; computed when asked for. */
  readonly steps: readonly CountStep[]
  /** Chinese text that a party could read. */
  readonly explanation: string
}
/** A span that does not count, both days included. */
export interface Exclusion {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly reason: string
}
/** A length that the record itself gives, where the law leaves it to the bureau (陈述申辩期限). */
export interface GivenLength {
  readonly amount: number
  readonly unit: TimeUnit
  readonly cites: readonly string[]
  readonly grade: Grade
  readonly note?: string
}

export interface DeadlineOptions {
  /** The end stays where the count puts it, on a day off as well: a period in hours, shown by its day. */
  readonly unmoved?: boolean
  /** Used instead of the law book's value. */
  readonly length?: GivenLength | undefined
  /** Time that does not count; overlapping spans count once. */
  readonly excluded?: readonly Exclusion[]
  /** More time, added to the length, each in the unit of the period. */
  readonly extensions?: readonly { amount: number; cites: readonly string[]; grade: Grade }[]
}
