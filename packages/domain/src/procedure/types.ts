import type { z } from 'zod'
import type { GivenLength } from '../deadline/deadline'
import type { Finding } from '../finding/finding'
import type { LawBook } from '../law/law-book'
import type { Agency, Registry, Role } from '../people/registry'
import type { Act, CaseRecord } from '../record/entry'
import type { CaseState } from '../record/state'
import type { EnforcementCategory } from '../review/catalogue'

/** What checks may read besides the record. */
export interface Context {
  readonly law: LawBook
  readonly registry: Registry
  /** The day on which the act is entered; an act of a later day is refused. Absent: not checked. */
  readonly today?: string
  /** What other cases say; absent: whatever asks for it is undetermined. */
  readonly history?: History
}

/** What a guard may need to know of other cases of the bureau. */
export interface History {
  /** How often an enterprise, by its unified social credit code, was inspected on site in a year; prompted inspections not counted. */
  inspectionsOf(uscc: string, year: string): number | undefined
}

/** Everything a guard sees: the case so far, the act that is asked for, and the law. */
export interface Attempt<Data = unknown> {
  readonly record: CaseRecord
  readonly state: CaseState
  readonly act: Omit<Act, 'data'>
  readonly data: Data
  readonly agency: Agency
  readonly step: StepInfo
  readonly procedure: Procedure
  readonly law: LawBook
  readonly registry: Registry
  readonly history?: History
}

/** A check that an act must pass. It answers with findings; only `met` lets the act through. */
export interface Guard<Data = unknown> {
  readonly id: string
  readonly title: string
  readonly cites: readonly string[]
  /** Reads no payload: it can be asked before the act is filled in, for the list of next acts. */
  readonly early?: true
  check(attempt: Attempt<Data>): Finding | readonly Finding[]
}

/** Begins, ends or stops a period. */
export interface PeriodStart {
  readonly period: string
  /** The start day; absent: the day of the act. */
  readonly from?: (data: never) => string
  /** Begins when another period is over that began on the day `from`, and not before (起诉期限届满之日起三个月). */
  readonly after?: { readonly period: string; readonly from: (data: never, state: CaseState) => string | undefined }
  /** The length that the record gives, when the law leaves it to the bureau. */
  readonly length?: (data: never, state: CaseState) => GivenLength | undefined
  /** Only then; absent: always. */
  readonly when?: (data: never, state: CaseState) => boolean
}

/** Stops the count of a period until a step resumes it. */
export interface SuspensionRow {
  readonly period: string
  /** Shown in the explanation: why the days do not count. */
  readonly reason: string
  /** The parameter that must say so; absent: the law itself takes the time out (行政许可法第四十五条). */
  readonly onlyIf?: string
}

/** One row of a procedure table. */
export interface Step<Schema extends z.ZodType = z.ZodType> {
  readonly title: string
  /** The phases in which the act may be done. */
  readonly in: readonly string[]
  /** The phase that it leads to; absent: the phase stays. */
  readonly to?: string | ((data: z.output<Schema>, state: CaseState) => string | undefined)
  /** All phases that `to` can give, when it is a function: the proof of reachability reads them. */
  readonly leadsTo?: readonly string[]
  /** Steps of which one at least must have been done before. */
  readonly after?: readonly string[]
  /** Done once at most, unless true. */
  readonly repeatable?: true
  /** Beside the way of the case: it may happen in any phase, and charts leave it out. */
  readonly aside?: true
  /** How many certified officers must act together; absent: the act is not an act of enforcement towards a party. */
  readonly officers?: number
  /** The role that those who act must have. */
  readonly role: Role
  readonly approvedBy?: Role
  readonly data: Schema
  /** Adds to the stored payload what only the rules may say, computed from the record: it cannot be claimed by a caller. */
  readonly complete?: (attempt: Attempt<z.output<Schema>>) => Readonly<Record<string, unknown>>
  readonly guards?: readonly Guard<z.output<Schema>>[]
  readonly documents?: readonly string[]
  /** Id of the item of the audio-visual list that demands a recording of this act. */
  readonly recording?: string | { readonly item: string; readonly when: (data: z.output<Schema>) => boolean }
  readonly starts?: readonly PeriodStart[]
  readonly stops?: readonly string[] | ((data: z.output<Schema>, state: CaseState) => readonly string[])
  readonly suspends?: readonly SuspensionRow[]
  readonly resumes?: readonly string[]
  /** Adds the length of the second period to the first; the guard decides whether it may. */
  readonly extends?: readonly { readonly period: string; readonly by: string }[]
  readonly cites: readonly string[]
  /** Shown to whoever may do the step: what it is for. */
  readonly hint?: string
}

export type StepInfo = Step & { readonly id: string }

/** A procedure: phases and the steps that lead between them. */
export interface Procedure {
  readonly id: string
  readonly title: string
  readonly category: EnforcementCategory
  readonly initial: string
  readonly phases: Readonly<Record<string, string>>
  /** Phases in which nothing more has to be done. */
  readonly final: readonly string[]
  readonly steps: Readonly<Record<string, StepInfo>>
}
