import type { CaseRecord } from '../case/record/entry'
import type { Kept, StepOf } from '../case/record/payloads'
import { type CaseState, entriesOf, isDone } from '../case/record/state'
import type { Procedure } from '../case/table/types'
import type { PlainDate } from '../date/plain-date'
import { replay } from '../handling/handling'
import type { KnownPayloads } from '../payloads'
import { confiscatedOf, fineOf, type PenaltyItem } from '../penalty/penalty-item'
import type { StatisticsTableId } from './profile'
import { type Counted, remedyActs } from './remedy-acts'

/** One act that a table counts once. */
export interface CountedAct {
  readonly table: StatisticsTableId
  /** Day that decides the period: of the decision, of the end of the execution, of the result. */
  readonly on: PlainDate
  /** What it is; a penalty decision has several sorts and counts in the heaviest column. */
  readonly sorts: readonly string[]
  /** In 分, as the decision states it. */
  readonly amount?: number
  readonly caseId: string
  /** Number of the entry that it rests on. */
  readonly seq: number
}

type State = CaseState<KnownPayloads>

interface Row {
  readonly procedure: RegExp
  readonly table: StatisticsTableId
  readonly count: (state: State) => readonly Counted[]
}

/** Every act of some steps, each as the same sort. */
const each = (state: State, sort: (step: string) => string, ...steps: readonly StepOf<KnownPayloads>[]): Counted[] =>
  steps.flatMap((step) => entriesOf(state, step).map((entry) => ({ entry, sorts: [sort(step)] })))

/**
 * The penalties of each paper of a decision. Several violations of one party are one decision; so are several parties in a joint
 * one; a party with a paper of its own counts by itself.
 */
function papersOf(decision: Decided): (readonly PenaltyItem[])[] {
  const others = 'others' in decision ? (decision.others ?? []) : []
  const joint = others.filter(({ number }) => number === undefined)
  const own = others.filter(({ number }) => number !== undefined)
  return [
    [...decision.penalties, ...joint.flatMap(({ penalties }) => penalties)],
    ...own.map(({ penalties }) => penalties),
  ]
}
type Decided = Kept<NonNullable<KnownPayloads['decision']>>

/** Which entries count, where, and as what: one row for one counting rule. */
const rows: readonly Row[] = [
  {
    procedure: /^penalty\./,
    table: 'penalty',
    count: (state) =>
      entriesOf(state, 'decision').flatMap((entry) =>
        papersOf(entry.data).map((penalties) => ({
          entry,
          sorts: penalties.map((item) => item.kind),
          amount: fineOf(penalties) + confiscatedOf(penalties),
        })),
      ),
  },
  {
    procedure: /^licence\./,
    table: 'licence',
    count: (state) => each(state, (step) => step, 'application', 'acceptance', 'grant', 'refusal', 'revocation'),
  },
  {
    procedure: /^coercion\./,
    table: 'coercion',
    count: (state) =>
      [...entriesOf(state, 'imposition'), ...entriesOf(state, 'emergency-imposition')].map((entry) => ({
        entry,
        sorts: [entry.data.kind],
      })),
  },
  // An added fine counts when its execution is over, by performance or otherwise.
  {
    procedure: /^coercion\./,
    table: 'coercion',
    count: (state) => (isDone(state, 'surcharge') ? each(state, () => 'surcharge', 'performed', 'ending') : []),
  },
  {
    procedure: /^penalty\./,
    table: 'coercion',
    count: (state) => (isDone(state, 'surcharge') ? each(state, () => 'surcharge', 'closing') : []),
  },
  {
    procedure: /^(penalty|coercion)\./,
    table: 'coercion',
    count: (state) => each(state, (step) => step, 'court-application'),
  },
  // One object with a complete record is one inspection, unless it led to another act of enforcement.
  {
    procedure: /^inspection\./,
    table: 'other',
    count: (state) => (isDone(state, 'turn-into-case') ? [] : each(state, () => 'inspection', 'result').slice(0, 1)),
  },
  // What the party asked for, what came of it, and what the bureau put right by itself: of whatever can be contested.
  { procedure: /./, table: 'remedy', count: remedyActs },
]

/**
 * The acts of a case that the yearly tables count. A decision that was later revoked counts all the same; a case without
 * a decision counts nothing.
 * @param procedures of the bureau's own, beside the built-in ones
 */
export function countedActs(record: CaseRecord, procedures: readonly Procedure[] = []): CountedAct[] {
  const state: State = replay(record, { procedures })
  return rows
    .filter((row) => row.procedure.test(record.procedure))
    .flatMap(({ table, count }) =>
      count(state).map(({ entry, sorts, amount }) => ({
        table,
        on: entry.on,
        sorts,
        ...(amount === undefined ? {} : { amount }),
        caseId: record.id,
        seq: entry.seq,
      })),
    )
    .sort((a, b) => a.seq - b.seq)
}
