import type { CaseRecord } from '../../case/record/entry'
import type { PlainDate } from '../../date/plain-date'
import { replay } from '../../handling/handling'
import { named } from '../../input/named'
import type { Figure, FigureKind } from './figure'
import { type FiguresContext, figuresOf } from './figures-of'

/** Figures of one kind, sort and outcome in one procedure: how often, in how many cases, and their sum. */
export interface FigureGroup extends Pick<Figure, 'kind' | 'sort' | 'outcome' | 'amount'> {
  readonly procedure: string
  readonly count: number
  readonly cases: number
}

/** How many days something took, in how many cases. */
export interface Durations {
  readonly count: number
  /** The lower of the two in the middle where their number is even. */
  readonly median: number | null
  /** Nine in ten took no longer. */
  readonly p90: number | null
  readonly longest: number | null
}

/** How many days a stage took in the cases of one procedure. */
export interface StageDurations extends Durations {
  readonly procedure: string
  /** `from/to`, as the figures of `days`. */
  readonly sort: string
}

/** What is counted of some cases in a span of time: the same whether records or a database are asked. */
export interface CountedFigures {
  readonly from: PlainDate
  readonly to: PlainDate
  /** In the order of kind, sort, outcome, procedure. */
  readonly groups: readonly FigureGroup[]
  /** Cases with an act in the span, by procedure and the phase in which they stand now. */
  readonly phases: readonly { readonly procedure: string; readonly phase: string; readonly count: number }[]
  /** By `from/to`, as the figures of `days`. */
  readonly days: Readonly<Record<string, Durations>>
  /** The same by procedure, in the order of procedure and stage. */
  readonly stages: readonly StageDurations[]
  /** Acts by the people who did them. */
  readonly people: Readonly<Record<string, number>>
  /** Of enterprises, by how often they were visited on site in the span: how many. */
  readonly visits: Readonly<Record<number, number>>
}

interface CountingContext extends FiguresContext {
  readonly from: PlainDate
  readonly to: PlainDate
}

/**
 * Counts the figures of some cases in a span of time, day of each included.
 * @example countFigures(records, { law, asOf, from: '2026-01-01', to: '2026-12-31' }).days['filing/decision']?.median
 */
export function countFigures(records: Iterable<CaseRecord>, context: CountingContext): CountedFigures {
  const { from, to } = context
  const groups = new Map<string, FigureGroup>()
  const phases = new Map<string, CountedFigures['phases'][number]>()
  const people = named<number>()
  const days = named<number[]>()
  const stages = new Map<string, { procedure: string; sort: string; taken: number[] }>()
  const visits = named<number>()
  for (const record of records) {
    const own = figuresOf(record, context).filter(({ on }) => from <= on && on <= to)
    const seen = new Set<string>()
    for (const { kind, sort, outcome, times, amount, people: by } of own) {
      const key = keyOf({ kind, sort, outcome, procedure: record.procedure })
      const before = groups.get(key) ?? { count: 0, cases: 0, amount: 0 }
      groups.set(key, {
        ...{ kind, sort, outcome, procedure: record.procedure },
        count: before.count + times,
        cases: before.cases + (seen.has(key) ? 0 : 1),
        amount: before.amount + amount,
      })
      seen.add(key)
      for (const id of by) people[id] = (people[id] ?? 0) + 1
      if (kind === 'days') {
        const taken = days[sort] ?? []
        days[sort] = taken
        taken.push(amount)
        const stage = JSON.stringify([record.procedure, sort])
        const of = stages.get(stage) ?? { procedure: record.procedure, sort, taken: [] }
        of.taken.push(amount)
        stages.set(stage, of)
      }
      if (kind === 'visit' && sort !== '') visits[sort] = (visits[sort] ?? 0) + times
    }
    if (!own.some(({ kind }) => kind === 'step')) continue
    const { procedure } = record
    const { phase } = replay(record, context)
    const key = JSON.stringify([procedure, phase])
    phases.set(key, { procedure, phase, count: (phases.get(key)?.count ?? 0) + 1 })
  }
  const often: Record<number, number> = {}
  for (const times of Object.values(visits)) often[times] = (often[times] ?? 0) + 1
  return {
    from,
    to,
    groups: inOrder(groups),
    phases: inOrder(phases),
    days: Object.fromEntries(Object.entries(days).map(([sort, taken]) => [sort, durationsOf(taken)])),
    stages: inOrder(stages).map(({ taken, ...stage }) => ({ ...stage, ...durationsOf(taken) })),
    people,
    visits: often,
  }
}

const keyOf = ({ kind, sort, outcome, procedure }: Pick<FigureGroup, 'kind' | 'sort' | 'outcome' | 'procedure'>) =>
  JSON.stringify([kind, sort, outcome, procedure])

const inOrder = <T>(found: ReadonlyMap<string, T>): T[] =>
  [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)

function durationsOf(taken: readonly number[]): Durations {
  const sorted = taken.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    median: at(sorted, 0.5),
    p90: at(sorted, 0.9),
    longest: sorted.at(-1) ?? null,
  }
}

/** The first of sorted numbers that so large a share of them does not exceed: what PostgreSQL calls `percentile_disc`. */
const at = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null

/** How often a kind was counted, of one sort or outcome or of all. @example timesOf(counted, 'recording', { outcome: 'made' }) */
export const timesOf = (
  { groups }: Pick<CountedFigures, 'groups'>,
  kind: FigureKind,
  asked: Partial<Pick<FigureGroup, 'sort' | 'outcome' | 'procedure'>> = {},
): number =>
  groups
    .filter(
      (group) =>
        group.kind === kind &&
        (asked.sort ?? group.sort) === group.sort &&
        (asked.outcome ?? group.outcome) === group.outcome &&
        (asked.procedure ?? group.procedure) === group.procedure,
    )
    .reduce((sum, { count }) => sum + count, 0)
