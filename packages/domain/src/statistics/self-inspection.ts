import { demandedItem } from '../case/act/recording'
import type { CaseRecord } from '../case/record/entry'
import type { Procedure } from '../case/table/types'
import { type CaseDeadline, deadlinesOf } from '../case-deadlines/deadlines-of'
import type { PlainDate } from '../date/plain-date'
import { daysBetween } from '../date/plain-date'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import { named } from '../input/named'
import type { LawBook } from '../law/law-book'

/** The counts behind a self-inspection report: what the record shows of a span of time. */
export interface SelfInspectionCounts {
  readonly from: PlainDate
  readonly to: PlainDate
  /** Cases with at least one act in the span, by procedure, and the phase in which each stands. */
  readonly cases: Readonly<
    Record<string, { readonly count: number; readonly phases: Readonly<Record<string, number>> }>
  >
  /** Acts done in the span, by step. */
  readonly steps: Readonly<Record<string, number>>
  /** Acts that the audio-visual list names: how many were recorded, how many carry an approved reason instead. */
  readonly recordings: {
    readonly demanded: number
    readonly made: number
    readonly waived: number
    readonly missing: number
  }
  /** Periods that began in the span, by rule, and how they stand. */
  readonly deadlines: Readonly<Record<string, Readonly<Partial<Record<CaseDeadline['status'], number>>>>>
  /** Calendar days from filing to decision of the cases decided in the span. */
  readonly daysToDecision: { readonly count: number; readonly median: number | null; readonly longest: number | null }
  /** Acts of officers, so that who acts too much or too little is seen: by their id. */
  readonly officers: Readonly<Record<string, number>>
}

/**
 * Counts what the records show of a span of time.
 * @param asOf the day on which the periods are looked at; a period that runs beyond it is counted as running
 * @example selfInspectionCounts(records, { law, from: '2026-01-01', to: '2026-12-31', asOf: '2027-01-10' }).recordings.missing
 */
export function selfInspectionCounts(
  records: Iterable<CaseRecord>,
  context: {
    readonly law: LawBook
    readonly from: PlainDate
    readonly to: PlainDate
    readonly asOf: PlainDate
    readonly procedures?: readonly Procedure[]
  },
): SelfInspectionCounts {
  const { law, from, to, asOf, procedures = [] } = context
  const within = (day: PlainDate): boolean => day >= from && day <= to
  const cases = named<{ count: number; phases: Record<string, number> }>()
  const steps = named<number>()
  const officers = named<number>()
  const recordings = { demanded: 0, made: 0, waived: 0, missing: 0 }
  const deadlines: Record<string, Partial<Record<CaseDeadline['status'], number>>> = {}
  const durations: number[] = []
  const add = <K extends string>(counts: Partial<Record<K, number>>, key: K): void => {
    counts[key] = (counts[key] ?? 0) + 1
  }
  for (const record of records) {
    const entries = record.entries.filter((entry) => within(entry.on))
    if (entries.length === 0) continue
    const procedure = procedureOf(record, procedures)
    const own = cases[record.procedure] ?? { count: 0, phases: named<number>() }
    cases[record.procedure] = own
    own.count++
    add(own.phases, replay(record, { procedures }).phase)
    for (const entry of entries) {
      add(steps, `${record.procedure}/${entry.step}`)
      for (const actor of entry.by) add(officers, actor.id)
      const step = procedure.steps[entry.step]
      if (!step || demandedItem(step, entry.data) === undefined) continue
      recordings.demanded++
      recordings[entry.recordings?.length ? 'made' : entry.recordingWaiver ? 'waived' : 'missing']++
    }
    for (const { rule, deadline, status, startedBy } of deadlinesOf(record, { law, asOf, procedures })) {
      const start = deadline?.start ?? record.entries.find((entry) => entry.seq === startedBy)?.on
      if (start === undefined || !within(start)) continue
      const counts = deadlines[rule] ?? {}
      deadlines[rule] = counts
      add(counts, status)
    }
    const decided = record.entries.find((entry) => entry.step === 'decision')
    const filed = record.entries.find((entry) => entry.step === 'filing')
    if (decided && filed && within(decided.on)) durations.push(daysBetween(filed.on, decided.on))
  }
  durations.sort((a, b) => a - b)
  return {
    from,
    to,
    cases,
    steps,
    recordings,
    deadlines,
    daysToDecision: {
      count: durations.length,
      median: durations[Math.floor((durations.length - 1) / 2)] ?? null,
      longest: durations.at(-1) ?? null,
    },
    officers,
  }
}
