import { type CaseState, entriesOf, latest } from '../../case/record/state'
import type { LawBook } from '../../law/law-book'
import type { KnownPayloads } from '../../payloads'
import { unsays } from '../../payloads/common/remedies'
import { type PenaltyDecision, statedIn } from '../../payloads/penalty-ordinary'
import { isMajorPenalty } from '../../penalty/major-penalty'

type State = CaseState<KnownPayloads>

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
  /** The act that changed or revoked a decision after its report had gone out, as long as no report of that went out. */
  readonly unreported: { readonly seq: number; readonly on: string } | undefined
}

/** How the filing of the decisions of a case stands; nothing where there is no decision. */
export function majorFilingOf(state: State, law: LawBook): MajorFiling | undefined {
  const decision = latest(state, 'decision')
  // A decision on the spot or on a licence is filed elsewhere, or not at all.
  if (!decision || !('discretion' in decision.data)) return undefined
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
  // A report that nobody sent has told nobody.
  const reported = changes.some(({ seq, sentOn }) => changed !== undefined && seq > changed.seq && sentOn !== undefined)
  return {
    major: isMajor(decision.data, state, law),
    stands: state.phase !== 'revoked',
    reports: [...first, ...changes],
    current: first.findLast(({ seq }) => seq > decision.seq),
    unreported: changed && told && !reported ? { seq: changed.seq, on: changed.on } : undefined,
  }
}
