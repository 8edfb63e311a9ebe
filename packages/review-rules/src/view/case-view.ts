import {
  type Agency,
  type CaseRecord,
  type CaseState,
  correctedRecord,
  type Entry,
  type LawBook,
  type PlainDate,
  type Procedure,
  procedureOf,
  type Registry,
  replay,
} from '@zhifa/domain'
import type { Answers } from './answers'
import { guardedState, unfitIn } from './readable'
import type { DataOf } from './step-data'

/** What a review reads besides the record. */
export interface ReviewContext {
  readonly law: LawBook
  readonly registry: Registry
  /** A bureau's own procedures, beside the built-in ones. */
  readonly procedures?: readonly Procedure[]
  /** The reviewer's recorded answers, by rule. */
  readonly answers?: Answers
  /** The day for which the rules are chosen; absent: the latest day on record. No clock is read. */
  readonly on?: PlainDate
}

/**
 * One case as the rules see it: the record, replayed once, with the law and the people. What is costly is computed when a
 * rule first asks for it, and kept.
 */
export class CaseView {
  /** As it reads after its corrections. */
  readonly record: CaseRecord
  readonly procedure: Procedure
  readonly state: CaseState
  readonly law: LawBook
  readonly registry: Registry
  readonly agency: Agency | undefined
  readonly answers: ReadonlyMap<string, Answers[string]>
  readonly on: PlainDate
  /** Names and places of what does not fit its step: a rule that stumbles there lacks it, and is not at fault itself. */
  readonly unfit: readonly string[]
  readonly #kept = new Map<unknown, unknown>()

  /** @throws {ReplayError} for a record of an unknown procedure or step. */
  constructor(written: CaseRecord, context: ReviewContext) {
    this.procedure = procedureOf(written, context.procedures)
    const record = correctedRecord(written, this.procedure)
    const state = replay(record, context.procedures ? { procedures: context.procedures } : {})
    const { guarded, facts } = unfitIn(state.entries, this.procedure.steps)
    this.unfit = facts
    this.state = guarded.size > 0 ? guardedState(state, guarded) : state
    this.record = guarded.size > 0 ? { ...record, entries: this.state.entries } : record
    this.law = context.law
    this.registry = context.registry
    this.agency = context.registry.agencies.get(record.agency)
    this.answers = context.answers ? new Map(Object.entries(context.answers)) : none
    this.on = context.on ?? newestDay(record)
  }

  /** True when a step was done. */
  has(...steps: readonly string[]): boolean {
    return steps.some((step) => this.state.byStep.has(step))
  }

  /** The newest act of a step. */
  latest<S extends string>(step: S): Entry<DataOf<S>> | undefined {
    return this.state.byStep.get(step)?.at(-1) as Entry<DataOf<S>> | undefined
  }

  first<S extends string>(step: S): Entry<DataOf<S>> | undefined {
    return this.state.byStep.get(step)?.[0] as Entry<DataOf<S>> | undefined
  }

  /** All acts of a step, in order. */
  all<S extends string>(step: S): readonly Entry<DataOf<S>>[] {
    return (this.state.byStep.get(step) ?? []) as readonly Entry<DataOf<S>>[]
  }

  /** Computes something once for this case; the function itself is the key. */
  keep<T>(make: (c: CaseView) => T): T {
    const kept = this.#kept.get(make)
    if (kept !== undefined || this.#kept.has(make)) return kept as T
    const value = make(this)
    this.#kept.set(make, value)
    return value
  }

  /** Computes something once for this case under a name or a number. */
  keepAs<T>(name: string | number, make: () => T): T {
    const kept = this.#kept.get(name)
    if (kept !== undefined || this.#kept.has(name)) return kept as T
    const value = make()
    this.#kept.set(name, value)
    return value
  }
}

/** The latest day on record; for an empty record the day on which the first law on penalties came into force. */
export function newestDay(record: CaseRecord): PlainDate {
  let newest = '1996-10-01'
  for (const { on } of record.entries) if (on > newest) newest = on
  return newest
}

const none: ReadonlyMap<string, Answers[string]> = new Map()
