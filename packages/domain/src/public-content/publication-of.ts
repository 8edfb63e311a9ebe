import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../canonical/canonical'
import type { CaseRecord, Entry } from '../case/record/entry'
import { type CaseState, entriesOf } from '../case/record/state'
import { deadline } from '../deadline/deadline'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import type { Agency } from '../people/registry'
import type { Publication, PublicContent, WithdrawalGround } from '../publication/publication'
import { disclosurePeriod, publicKind, publishedAct } from './public-kind'

/** SHA-256 of the canonical JSON of a value, in hex: what an approver approves and a platform confirms. */
export function contentDigest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}

interface Draft {
  readonly content: PublicContent
  readonly digest: string
  readonly correction?: string
}

interface Withdrawal {
  readonly ground: WithdrawalGround
  readonly reason: string
  readonly effectiveOn: string
}

/** The key under which a case's result is known on every platform. */
export function recordKey(record: CaseRecord, agency: Agency): string {
  return `${agency.uscc}:${publicKind(record) ?? 'penalty'}:${record.id}`
}

/** The draft whose very bytes an approval let out. */
export function approvedDraft(state: CaseState<KnownPayloads>, approval: Entry): Draft | undefined {
  const { digest } = approval.data as { digest: string }
  const drafts = entriesOf(state, 'disclosure-draft').filter((entry) => entry.seq < approval.seq)
  return drafts.map((entry) => entry.data as unknown as Draft).findLast((draft) => draft.digest === digest)
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
  const approvals = entriesOf(state, 'disclosure-approval').filter(
    (entry) => (entry.data as { verdict: string }).verdict === 'approved',
  )
  const withdrawals = entriesOf(state, 'disclosure-withdrawal')
  const newest = [...approvals, ...withdrawals].sort((a, b) => a.seq - b.seq).at(-1)
  if (!newest) return undefined
  const head = { key: recordKey(record, agency), version: approvals.length + withdrawals.length, approvedOn: newest.on }
  if (newest.step === 'disclosure-withdrawal') {
    const { ground, reason, effectiveOn } = newest.data as Withdrawal
    const due = deadline(law, 'disclosure.withdrawal', effectiveOn)?.due
    return { ...head, ...(due ? { due } : {}), verb: 'withdraw', ground, reason, withdrawnOn: newest.on }
  }
  const draft = approvedDraft(state, newest)
  const decided = publishedAct(record, state)
  const kind = publicKind(record)
  if (!draft || !decided || !kind) return undefined
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
