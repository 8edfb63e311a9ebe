import { type CaseState, entriesOf, latest } from '../../case/record/state'
import type { LawBook } from '../../law/law-book'
import type { KnownPayloads } from '../../payloads'
import { unsays } from '../../payloads/common/remedies'
import { type PenaltyDecision, statedIn } from '../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../payloads/penalty-ordinary/table'
import { isMajorPenalty } from '../../penalty/major-penalty'

type State = CaseState<PenaltyOrdinary>

/** Whether, of all parties of the decision, one gets a penalty that the county wants to know of. */
export function isMajor(decision: PenaltyDecision, state: State, law: LawBook): boolean | undefined {
  const on = latest(state, 'decision')?.on
  if (on === undefined) return undefined
  const each = statedIn(decision, '').map(({ penalties, party }) => isMajorPenalty(penalties, party.kind, law, on))
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false
}

/** A report of a decision, or of what became of it, and how far it has come. */
export interface FilingReport {
  readonly seq: number
  readonly number: string
  readonly body: string
  readonly what: 'decision' | 'change'
  /** Absent: not sent yet. */
  readonly sentOn?: string
  /** Absent: no receipt has come. */
  readonly receipt?: string
}

/** How the filing of the decisions of a case stands (重大行政处罚备案). */
export interface MajorFiling {
  /** Of the newest decision. Nothing: the county has not set its sum, and nobody can say. */
  readonly major: boolean | undefined
  /** Whether the newest decision stands. */
  readonly stands: boolean
  readonly reports: readonly FilingReport[]
  /** The report of the newest decision; absent: there is none yet. */
  readonly current: FilingReport | undefined
  /** The act that changed or revoked a decision after its report had gone out, as long as nobody reported that. */
  readonly unreported: { readonly seq: number; readonly on: string } | undefined
}

/** How the filing of the decisions of a case stands; nothing where there is no decision. */
export function majorFilingOf(of: State | CaseState<KnownPayloads>, law: LawBook): MajorFiling | undefined {
  // Whoever asks knows that the case is one of ordinary procedure: no other has a decision of this kind.
  const state = of as unknown as State
  const decision = latest(state, 'decision')
  if (!decision) return undefined
  const sendings = entriesOf(state, 'major-penalty-sending')
  const receipts = entriesOf(state, 'major-penalty-receipt')
  const reportOf = (
    { seq, on, data }: { seq: number; on: string; data: { number: string; body: string; sentOn?: string | undefined } },
    what: FilingReport['what'],
  ): FilingReport => {
    const sentOn = sendings.find((one) => one.seq > seq && one.data.report === data.number)?.on
    const sent = sentOn ?? (data.sentOn === undefined ? undefined : on)
    const receipt = receipts.find((one) => one.seq > seq && one.data.report === data.number)?.data.number
    return {
      ...{ seq, number: data.number, body: data.body, what },
      ...(sent === undefined ? {} : { sentOn: sent }),
      ...(receipt === undefined ? {} : { receipt }),
    }
  }
  const first = entriesOf(state, 'major-penalty-report').map((entry) => reportOf(entry, 'decision'))
  const changes = entriesOf(state, 'major-penalty-change').map((entry) => reportOf(entry, 'change'))
  const [changed] = [
    ...entriesOf(state, 'decision-revocation'),
    ...entriesOf(state, 'remedy-result').filter(({ data }) => unsays(data)),
  ].sort((a, b) => b.seq - a.seq)
  const told = first.some(({ sentOn, seq }) => sentOn !== undefined && changed !== undefined && seq < changed.seq)
  const reported = changes.some(({ seq }) => changed !== undefined && seq > changed.seq)
  return {
    major: isMajor(decision.data, state, law),
    stands: state.phase !== 'revoked',
    reports: [...first, ...changes],
    current: first.findLast(({ seq }) => seq > decision.seq),
    unreported: changed && told && !reported ? { seq: changed.seq, on: changed.on } : undefined,
  }
}
