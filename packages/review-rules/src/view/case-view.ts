import {
  type Agency,
  type CaseRecord,
  type CaseState,
  correctedRecord,
  type EntryOf,
  entriesOf,
  isDone,
  type KnownPayloads,
  type LawBook,
  latest,
  type PayloadTable,
  type PlainDate,
  type Procedure,
  procedureOf,
  type Registry,
  replayIn,
  type StepOf,
} from '@zhifa/domain'
import type { Answers, AnswersTo } from './answers'
import { readable } from './readable'

/** What a review reads besides the record. */
export interface ReviewContext {
  readonly law: LawBook
  readonly registry: Registry
  /** A bureau's own procedures, beside the built-in ones. */
  readonly procedures?: readonly Procedure[]
  /** The reviewer's recorded answers, by rule. */
  readonly answers?: AnswersTo<string>
  /** The day for which the rules are chosen; absent: the latest day on record. No clock is read. */
  readonly on?: PlainDate
}

/**
 * One case as the rules see it: the record, replayed once, with the law and the people. What is costly is computed when a
 * rule first asks for it, and kept.
 *
 * `T` are the payloads of its procedure: what `latest`, `first` and `all` give is typed by them. A case of whichever built-in
 * procedure is a `CaseView`; one of a procedure that is known is narrower and fits wherever the wider one does.
 */
export class CaseView<T extends PayloadTable = KnownPayloads> {
  /** As it reads after its corrections. */
  readonly record: CaseRecord
  /** As it stands on record, which is what those whom it names confirmed. */
  readonly written: CaseRecord
  readonly procedure: Procedure
  readonly state: CaseState<T>
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
    this.written = written
    this.procedure = procedureOf(written, context.procedures)
    const record = correctedRecord(written, this.procedure)
    const replayed = replayIn(this.procedure, record)
    const { state, unfit } = readable(replayed, this.procedure.steps)
    this.unfit = unfit
    // The head of a record names its procedure by id, which no type knows: here the payloads of its table are given to it.
    this.state = state as CaseState<T>
    this.record = state === replayed ? record : { ...record, entries: state.entries }
    this.law = context.law
    this.registry = context.registry
    this.agency = context.registry.agencies.get(record.agency)
    this.answers = context.answers ? given(context.answers) : none
    this.on = context.on ?? newestDay(record, context.law)
  }

  /** True when one of these steps was done. */
  has<P extends PayloadTable>(this: CaseView<P>, ...steps: readonly StepOf<P>[]): boolean {
    return isDone(this.state, ...steps)
  }

  /** The newest act of a step, or of several. */
  latest<P extends PayloadTable, S extends StepOf<P>>(
    this: CaseView<P>,
    ...steps: readonly [S, ...S[]]
  ): EntryOf<P, S> | undefined {
    return latest(this.state, ...steps)
  }

  /** The oldest act of a step. */
  first<P extends PayloadTable, S extends StepOf<P>>(this: CaseView<P>, step: S): EntryOf<P, S> | undefined {
    return entriesOf(this.state, step)[0]
  }

  /** All acts of a step, in order. */
  all<P extends PayloadTable, S extends StepOf<P>>(this: CaseView<P>, step: S): readonly EntryOf<P, S>[] {
    return entriesOf(this.state, step)
  }

  /** Computes something once for this case; the function itself is the key. */
  keep<P extends PayloadTable, V>(this: CaseView<P>, make: (c: CaseView<NoInfer<P>>) => V): V {
    const kept = this.#kept as Map<unknown, V>
    const found = kept.get(make)
    if (found !== undefined || kept.has(make)) return found as V
    const value = make(this)
    kept.set(make, value)
    return value
  }

  /** Computes something once for this case under a name or a number. */
  keepAs<V>(key: string | number, make: () => V): V {
    const kept = this.#kept as Map<unknown, V>
    const found = kept.get(key)
    if (found !== undefined || kept.has(key)) return found as V
    const value = make()
    kept.set(key, value)
    return value
  }
}

/** The latest day on record; for an empty record the first day of which the law book knows anything. */
export function newestDay(record: CaseRecord, law: LawBook): PlainDate {
  let newest = record.entries[0]?.on ?? firstDay(law)
  for (const { on } of record.entries) if (on > newest) newest = on
  return newest
}

function firstDay(law: LawBook): PlainDate {
  const days = [...law.statutes.values()].flatMap(({ editions }) => editions.map(({ from }) => from))
  return days.sort()[0] ?? earliest
}

/** Under a law book without a norm no rule says anything: any day will do. */
const earliest = '1970-01-01'

const none: ReadonlyMap<string, Answers[string]> = new Map()
const given = (answers: AnswersTo<string>): ReadonlyMap<string, Answers[string]> =>
  new Map(Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])))
