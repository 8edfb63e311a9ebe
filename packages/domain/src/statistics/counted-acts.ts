import type { CaseRecord, Entry } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'
import type { Payloads } from '../payloads'
import { confiscatedOf, fineOf, type PenaltyItem } from '../penalty/penalty-item'
import type { StatisticsTableId } from './profile'

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

type Sort = (entry: Entry) => readonly string[]
const as =
  (sort: string): Sort =>
  () => [sort]
const measure: Sort = (entry) => [(entry.data as Payloads['coercion.measure']['imposition']).kind]

interface Row {
  readonly procedure: RegExp
  readonly step: string
  readonly table: StatisticsTableId
  readonly sorts: Sort
  readonly amount?: (entry: Entry) => number
  /** Only when this holds of the whole record. */
  readonly when?: (record: CaseRecord, entry: Entry) => boolean
}

const penalties = (entry: Entry): readonly PenaltyItem[] =>
  (entry.data as Payloads['penalty.ordinary' | 'penalty.simple']['decision']).penalties
const has = (record: CaseRecord, ...steps: string[]): boolean =>
  record.entries.some((entry) => steps.includes(entry.step))

/** Which entries count, where, and as what: one row for one counting rule. */
const rows: readonly Row[] = [
  {
    procedure: /^penalty\./,
    step: 'decision',
    table: 'penalty',
    sorts: (entry) => penalties(entry).map((item) => item.kind),
    amount: (entry) => fineOf(penalties(entry)) + confiscatedOf(penalties(entry)),
  },
  ...['application', 'acceptance', 'grant', 'refusal', 'revocation'].map(
    (step): Row => ({ procedure: /^licence\./, step, table: 'licence', sorts: as(step) }),
  ),
  ...['imposition', 'emergency-imposition'].map(
    (step): Row => ({ procedure: /^coercion\./, step, table: 'coercion', sorts: measure }),
  ),
  // An added fine counts when its execution is over, by performance or otherwise.
  ...['performed', 'ending'].map(
    (step): Row => ({
      procedure: /^coercion\./,
      step,
      table: 'coercion',
      sorts: as('surcharge'),
      when: (record) => has(record, 'surcharge'),
    }),
  ),
  {
    procedure: /^penalty\./,
    step: 'closing',
    table: 'coercion',
    sorts: as('surcharge'),
    when: (record) => has(record, 'surcharge'),
  },
  { procedure: /^(penalty|coercion)\./, step: 'court-application', table: 'coercion', sorts: as('court-application') },
  // One object with a complete record is one inspection, unless it led to another act of enforcement.
  {
    procedure: /^inspection\./,
    step: 'result',
    table: 'other',
    sorts: as('inspection'),
    when: (record, entry) =>
      !has(record, 'turn-into-case') && record.entries.find((item) => item.step === 'result') === entry,
  },
]

/**
 * The acts of a case that the yearly tables count. A decision that was later revoked counts all the same; a case without
 * a decision counts nothing.
 */
export function countedActs(record: CaseRecord): CountedAct[] {
  const own = rows.filter((row) => row.procedure.test(record.procedure))
  return record.entries.flatMap((entry) =>
    own
      .filter((row) => row.step === entry.step && (row.when?.(record, entry) ?? true))
      .map((row) => ({
        table: row.table,
        on: entry.on,
        sorts: row.sorts(entry),
        ...(row.amount ? { amount: row.amount(entry) } : {}),
        caseId: record.id,
        seq: entry.seq,
      })),
  )
}
