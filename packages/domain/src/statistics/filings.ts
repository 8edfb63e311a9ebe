import type { CaseRecord } from '../case/record/entry'
import { type DeadlinesContext, deadlinesOf } from '../case-deadlines/deadlines-of'
import type { PlainDate } from '../date/plain-date'
import { replay } from '../handling/handling'
import type { LawBook } from '../law/law-book'
import { majorFilingOf } from '../procedures/penalty-ordinary/major-filing'

const rule = 'supervision.major-penalty-filing'

/** How the filing of a major penalty stands, in the order of a table (重大行政处罚备案). */
export const filingStandingNames = {
  due: '应当报送',
  'in-time': '按期报送',
  late: '逾期报送',
  running: '期限内尚未报送',
  overdue: '逾期未报送',
  receipted: '已有回执',
  unreceipted: '已报送，没有回执',
  unreported: '备案后变更、撤销而未报告',
  unknown: '无法判定（没有规定数额或者期限）',
} as const
export type FilingStanding = keyof typeof filingStandingNames

/** One decision whose filing is counted, on the day of the decision. */
export interface CountedFiling {
  readonly standing: FilingStanding
  readonly seq: number
  readonly on: PlainDate
}

/** Nobody waits for what cannot be told: a period without a value is neither kept nor overdue. */
const standings: Readonly<Record<string, FilingStanding>> = {
  kept: 'in-time',
  missed: 'late',
  running: 'running',
  suspended: 'running',
  overdue: 'overdue',
}

/**
 * The filing of each decision of a case: that it is due, how it stands, and whether its receipt came. Where no layer says from which sum a
 * penalty is filed, or by when, nothing is concluded.
 */
export function filingsOf(record: CaseRecord, context: DeadlinesContext & { readonly law: LawBook }): CountedFiling[] {
  if (record.procedure !== 'penalty.ordinary') return []
  const filing = majorFilingOf(replay(record, context), context.law)
  if (!filing) return []
  const periods = deadlinesOf(record, context).filter((one) => one.rule === rule)
  const begun = periods.flatMap(({ startedBy, status, deadline }) => {
    const on = deadline?.start ?? record.entries.find(({ seq }) => seq === startedBy)?.on
    return on === undefined ? [] : [{ seq: startedBy, on, standing: standings[status] ?? ('unknown' as const) }]
  })
  const [newest] = begun.slice(-1)
  // Of an older decision the report falls with it; only what was sent and by when is known of it.
  const reports = filing.reports.filter(({ what, sentOn }) => what === 'decision' && sentOn !== undefined)
  const receipts = begun.flatMap(({ seq, on }, i): CountedFiling[] => {
    const until = begun[i + 1]?.seq ?? Number.POSITIVE_INFINITY
    const own = reports.find((report) => report.seq > seq && report.seq < until)
    return own ? [{ seq, on, standing: own.receipt === undefined ? 'unreceipted' : 'receipted' }] : []
  })
  const decision = record.entries.findLast(({ step }) => step === 'decision')
  return [
    ...begun.filter(({ standing }) => standing !== 'unknown').map((one) => ({ ...one, standing: 'due' as const })),
    ...begun,
    ...receipts,
    ...(filing.unreported && newest ? [{ ...newest, standing: 'unreported' as const }] : []),
    ...(filing.major !== false && decision && newest?.seq !== decision.seq
      ? [{ seq: decision.seq, on: decision.on, standing: 'unknown' as const }]
      : []),
  ]
}
