import type { CaseRecord, EntryOf } from '../case/record/entry'
import { type CaseState, entriesOf, latest } from '../case/record/state'
import { deadline } from '../deadline/deadline'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import { firstParty, partyNoOf } from '../payloads/common/concerning'
import { partyNumbers } from '../payloads/penalty-ordinary/sanctions'
import type { Agency } from '../people/registry'
import type { Publication } from '../publication/publication'
import { disclosurePeriod, publicKind, publishedAct } from './public-kind'

/** The key under which a case's result is known on every platform; each further party of a penalty has an item of its own. */
export function recordKey(record: CaseRecord, agency: Agency, party = firstParty): string {
  const own = party === firstParty ? '' : `-p${party}`
  return `${agency.uscc}:${publicKind(record) ?? 'penalty'}:${record.id}${own}`
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

/** The parties whose results the public sees, each in an item of its own (行政处罚信息逐一公示). */
export function publishedParties(state: Known): number[] {
  const decided = latest(state, 'decision')?.data
  return partyNumbers(decided && 'others' in decided ? decided : {})
}

/** The case as it is for the publication about one party: its drafts, their approvals, and what was taken back of them. */
export function publicOf(state: Known, party: number): Known {
  if (party === firstParty && publishedParties(state).length < 2) return state
  const drafts = entriesOf(state, 'disclosure-draft').filter(({ data }) => partyNoOf(data) === party)
  const digests = new Set(drafts.map(({ data }) => data.digest))
  const byStep = new Map(state.byStep)
  byStep.set('disclosure-draft', drafts)
  byStep.set(
    'disclosure-approval',
    entriesOf(state, 'disclosure-approval').filter(({ data }) => digests.has(data.digest)),
  )
  byStep.set(
    'disclosure-withdrawal',
    entriesOf(state, 'disclosure-withdrawal').filter(({ data }) => partyNoOf(data) === party),
  )
  return { ...state, byStep }
}

/** What is wanted on the platform of each party of a case, in the order of the parties. */
export const publicationsOf = (record: CaseRecord, state: Known, agency: Agency, law: LawBook): Publication[] =>
  publishedParties(state).flatMap((party) => publicationOf(record, state, agency, law, party) ?? [])

/**
 * The desired state of a case on the county platform, or `undefined` while nothing was approved. Pure: the same record
 * always wants the same thing; the version grows with every approved change.
 * @param party which party of a penalty, where the decision names several; see {@link publicationsOf}
 */
export function publicationOf(
  record: CaseRecord,
  whole: Known,
  agency: Agency,
  law: LawBook,
  party = firstParty,
): Publication | undefined {
  const state = publicOf(whole, party)
  const approved = approvals(state)
  const withdrawals = entriesOf(state, 'disclosure-withdrawal')
  const newest = [...approved, ...withdrawals].sort((a, b) => a.seq - b.seq).at(-1)
  if (!newest) return undefined
  const head = {
    key: recordKey(record, agency, party),
    version: approved.length + withdrawals.length,
    approvedOn: newest.on,
  }
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
