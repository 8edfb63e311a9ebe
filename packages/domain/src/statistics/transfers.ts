import type { CaseRecord, Entry } from '../case/record/entry'
import { entriesOf, latest } from '../case/record/state'
import type { PlainDate } from '../date/plain-date'
import { replay } from '../handling/handling'
import type { CrimeTransfer } from '../payloads/crime-transfer'

/** How far the transfer of a suspected crime came, in the order in which it goes; the newest act of these decides. */
const outcomeOf = {
  'crime-team': 'undecided',
  'crime-report': 'undecided',
  'crime-not-approved': 'not-approved',
  'crime-approval': 'undecided',
  'crime-transfer': 'with-the-police',
  'police-receipt': 'with-the-police',
  'police-not-filed': 'not-filed',
  'police-reconsideration': 'with-the-police',
  'reconsideration-upheld': 'not-filed',
  'supervision-suggestion': 'with-the-police',
  'supervision-declined': 'not-filed',
  'police-filed': 'filed',
  'evidence-handover': 'filed',
  'transferred-back': 'returned',
  'criminal-judgment': 'judged',
} as const satisfies Partial<Record<keyof CrimeTransfer, string>>

/** 移送的结果: what became of the transfer of a suspected crime. */
export type TransferOutcome = (typeof outcomeOf)[keyof typeof outcomeOf]

/** The Chinese words of each outcome, in the order of a table. */
export const transferOutcomeNames: Readonly<Record<TransferOutcome, string>> = {
  undecided: '尚未移送',
  'not-approved': '不批准移送',
  'with-the-police': '公安机关、检察机关办理中',
  'not-filed': '不予立案',
  filed: '公安机关已立案',
  returned: '退回依法处理',
  judged: '已判决',
}

/** Transfers of suspected crimes by what became of them. */
export interface TransferCount {
  readonly outcome: TransferOutcome
  /** Ids of the cases, so that a figure can be looked into. */
  readonly cases: readonly string[]
}

/** A transfer of a suspected crime: the act that began it, and what has become of it since. */
export interface BegunTransfer {
  readonly begun: Pick<Entry, 'seq' | 'on'>
  readonly outcome: TransferOutcome
}

/** The transfer that a case is, once it was begun; nothing for a case of another procedure. */
export function transferOf(record: CaseRecord): BegunTransfer | undefined {
  if (record.procedure !== 'crime.transfer') return undefined
  const state = replay(record)
  const first = entriesOf(state, 'crime-team')[0]
  const newest = latest(state, ...steps)
  return first && newest ? { begun: first, outcome: outcomeOf[newest.step] } : undefined
}

/**
 * The transfers of suspected crimes that were begun in a time, by what has become of them since. They stand in no yearly table:
 * a transfer is no penalty, and the penalty that may follow counts by itself.
 *
 * @returns every outcome in the order of {@link transferOutcomeNames}, those without a case as well.
 * @example transferCounts(records, spanOf({ year: 2026 })).find(({ outcome }) => outcome === 'judged')?.cases.length
 */
export function transferCounts(
  records: readonly CaseRecord[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): TransferCount[] {
  const begun = records.flatMap((record) => {
    const found = transferOf(record)
    return found && from <= found.begun.on && found.begun.on <= to ? [{ id: record.id, outcome: found.outcome }] : []
  })
  return outcomes.map((outcome) => ({
    outcome,
    cases: begun.filter((one) => one.outcome === outcome).map(({ id }) => id),
  }))
}

const isStep = (step: string): step is keyof typeof outcomeOf => Object.hasOwn(outcomeOf, step)
const steps = Object.keys(outcomeOf).filter(isStep)
const outcomes = Object.keys(transferOutcomeNames) as TransferOutcome[]
