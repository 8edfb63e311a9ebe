import type { CaseRecord, EntryOf } from '../case/record/entry'
import { type CaseState, entriesOf } from '../case/record/state'
import { deadline } from '../deadline/deadline'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import type { Agency } from '../people/registry'
import type { Publication } from '../publication/publication'
import { disclosurePeriod, publicKind, publishedAct } from './public-kind'

/** The key under which a case's result is known on every platform. */
export function recordKey(record: CaseRecord, agency: Agency): string {
  return `${agency.uscc}:${publicKind(record) ?? 'penalty'}:${record.id}`
}

type Known = CaseState<KnownPayloads>
type Approval = EntryOf<KnownPayloads, 'disclosure-approval'>

/** The approvals by the office that let a text out, in order; returned texts are none. */
export const approvals = (state: Known): readonly Approval[] =>
  entriesOf(state, 'disclosure-approval').filter(({ data }) => data.verdict === 'approved')

/** What was drafted last with the very bytes that an approval let out. */
export const approvedDraft = (state: Known, approval: Approval) =>
  entriesOf(state, 'disclosure-draft').findLast(
    ({ seq, data }) => seq < approval.seq && data.digest === approval.data.digest,
  )?.data

/**
 * The desired state of a case on the county platform, or `undefined` while nothing was approved. Pure: the same record
 * always wants the same thing; the version grows with every approved change.
 */
export function publicationOf(record: CaseRecord, state: Known, agency: Agency, law: LawBook): Publication | undefined {
  const approved = approvals(state)
  const withdrawals = entriesOf(state, 'disclosure-withdrawal')
  const newest = [...approved, ...withdrawals].sort((a, b) => a.seq - b.seq).at(-1)
  if (!newest) return undefined
  const head = { key: recordKey(record, agency), version: approved.length + withdrawals.length, approvedOn: newest.on }
  if (newest.step === 'disclosure-withdrawal') {
    const { ground, reason, effectiveOn } = newest.data
    const due = deadline(law, 'disclosure.withdrawal', effectiveOn)?.due
    return { ...head, ...(due ? { due } : {}), verb: 'withdraw', ground, reason, withdrawnOn: newest.on }
  }
  const draft = approvedDraft(state, newest)
  const decided = publishedAct(record, state)
  const kind = publicKind(record)
  if (!draft?.content || !decided || !kind) return undefined
  const due = deadline(law, disclosurePeriod(kind), decided.on)?.due
  return {
    ...head,
    ...(due ? { due } : {}),
    verb: 'publish',
    content: draft.content,
    attachments: [],
    ...(draft.correction ? { correction: draft.correction } : {}),
  }
}
