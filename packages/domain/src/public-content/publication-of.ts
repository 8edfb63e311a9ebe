import type { CaseRecord, EntryOf } from '../case/record/entry'
import { type CaseState, entriesOf } from '../case/record/state'
import { deadline } from '../deadline/deadline'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import type { Agency } from '../people/registry'
import type { Publication } from '../publication/publication'
import { disclosurePeriod, publicKind, publishedAct } from './public-kind'

type Draft = EntryOf<KnownPayloads, 'disclosure-draft'>['data']

/** The key under which a case's result is known on every platform. */
export function recordKey(record: CaseRecord, agency: Agency): string {
  return `${agency.uscc}:${publicKind(record) ?? 'penalty'}:${record.id}`
}

/** The draft whose very bytes an approval let out. */
export function approvedDraft(
  state: CaseState<KnownPayloads>,
  approval: EntryOf<KnownPayloads, 'disclosure-approval'>,
): Draft | undefined {
  return entriesOf(state, 'disclosure-draft').findLast(
    ({ seq, data }) => seq < approval.seq && data.digest === approval.data.digest,
  )?.data
}

/**
 * The desired state of a case on the county platform, or `undefined` while nothing was approved. Pure: the same record
 * always wants the same thing; the version grows with every approved change.
 */
export function publicationOf(
  record: CaseRecord,
  state: CaseState<KnownPayloads>,
  agency: Agency,
  law: LawBook,
): Publication | undefined {
  const approvals = entriesOf(state, 'disclosure-approval').filter((entry) => entry.data.verdict === 'approved')
  const withdrawals = entriesOf(state, 'disclosure-withdrawal')
  const newest = [...approvals, ...withdrawals].reduce<
    (typeof approvals)[number] | (typeof withdrawals)[number] | undefined
  >((last, entry) => (last && last.seq > entry.seq ? last : entry), undefined)
  if (!newest) return undefined
  const head = { key: recordKey(record, agency), version: approvals.length + withdrawals.length, approvedOn: newest.on }
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
