import type { Act, LawBook, PlainDate } from '@zhifa/domain'
import type { NextAct } from '@zhifa/domain/testing'

/** A way that cases go, and how many of them went it in three years. */
export interface Kind {
  readonly name: string
  readonly procedure: string
  /** Cases that came to their end. */
  readonly finished: number
  /** Of its acts every so many one that is waited for; absent: each. */
  readonly openEvery?: number
  /** Its acts, the last on a day. */
  acts(end: PlainDate, law: LawBook): readonly NextAct[]
  /** What it is about is the sample's own: its words speak of nothing else. */
  readonly ownWords?: boolean
  /** The sample's own people act: others of them have a part that nobody else may take. */
  readonly fixedCast?: boolean
}

/** The act of the sample as it would be on an empty record: its day and its step. */
export const seenOn = (next: NextAct, procedure: string): Act =>
  typeof next === 'function' ? next({ id: '', procedure, agency: '', cause: '', entries: [] }) : next
