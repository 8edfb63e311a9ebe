import type { CaseRecord } from '../case/record/entry'
import type { CaseState } from '../case/record/state'
import type { Procedure } from '../case/table/types'
import type { CaseDeadline } from '../case-deadlines/deadlines-of'
import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import type { Registry } from '../people/registry'

/** What a case is examined against. */
export interface ExamineContext {
  readonly today: PlainDate
  readonly law: LawBook
  /** Absent: people, roles and the obstacles of the next acts are not asked about. */
  readonly registry?: Registry | undefined
  /** After how many days without an act a case that no period reminds of is shown; a setting of the bureau, 30 by default. */
  readonly quietDays?: number | undefined
  /** A bureau's own procedures, beside the built-in ones. */
  readonly procedures?: readonly Procedure[] | undefined
}

/** A case on the table: everything that the questions read, made once. */
export interface Examination extends ExamineContext {
  readonly record: CaseRecord
  readonly procedure: Procedure
  readonly state: CaseState<KnownPayloads>
  readonly deadlines: readonly CaseDeadline[]
}
