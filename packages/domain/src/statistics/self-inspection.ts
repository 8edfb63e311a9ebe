import type { CaseRecord } from '../case/record/entry'
import type { CaseDeadline } from '../case-deadlines/deadlines-of'
import type { PlainDate } from '../date/plain-date'
import { named } from '../input/named'
import { type CountedFigures, countFigures, type Durations, timesOf } from './figures/counted'
import type { FiguresContext } from './figures/figures-of'

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
  readonly daysToDecision: Durations
  /** Acts of officers, so that who acts too much or too little is seen: by their id. */
  readonly officers: Readonly<Record<string, number>>
}

/**
 * Counts what the records show of a span of time.
 * @param asOf the day on which the periods are looked at; a period that runs beyond it is counted as running
 * @example selfInspectionCounts(records, { law, from: '2026-01-01', to: '2026-12-31', asOf: '2027-01-10' }).recordings.missing
 */
export const selfInspectionCounts = (
  records: Iterable<CaseRecord>,
  context: FiguresContext & { readonly from: PlainDate; readonly to: PlainDate },
): SelfInspectionCounts => selfInspectionOf(countFigures(records, context))

/** The counts of a self-inspection from figures that were counted already, by whatever counted them. */
export function selfInspectionOf(counted: CountedFigures): SelfInspectionCounts {
  const cases = named<{ count: number; phases: Record<string, number> }>()
  for (const { procedure, phase, count } of counted.phases) {
    const own = cases[procedure] ?? { count: 0, phases: named<number>() }
    cases[procedure] = { count: own.count + count, phases: Object.assign(own.phases, { [phase]: count }) }
  }
  const steps = named<number>()
  const deadlines: Record<string, Partial<Record<string, number>>> = named()
  for (const { kind, sort, outcome, procedure, count } of counted.groups) {
    if (kind === 'step') steps[`${procedure}/${sort}`] = count
    if (kind !== 'deadline') continue
    const found = deadlines[sort] ?? {}
    deadlines[sort] = { ...found, [outcome]: (found[outcome] ?? 0) + count }
  }
  const recorded = (outcome?: string): number => timesOf(counted, 'recording', outcome === undefined ? {} : { outcome })
  return {
    from: counted.from,
    to: counted.to,
    cases,
    steps,
    recordings: {
      demanded: recorded(),
      made: recorded('made'),
      waived: recorded('waived'),
      missing: recorded('missing'),
    },
    deadlines,
    daysToDecision: counted.days['filing/decision'] ?? { count: 0, median: null, p90: null, longest: null },
    officers: counted.people,
  }
}
