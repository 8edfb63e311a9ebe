import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import {
  liveProposalsBy,
  missingFrom,
  openProposalsIn,
  type Proposal,
  type ProposalPage,
  proposalsFor,
  readProposal,
  wordsWanted,
} from '../cases/proposals'
import { readCase } from '../cases/read-case'
import { casesNamed } from '../cases/summary'
import { type VisibleProposal, visibleProposal } from './visible-proposal'
import { type Viewer, visibleRecord } from './visible-record'

/** A proposal that a person may see, with the record of its case as they see it. */
export interface SeenProposal extends VisibleProposal {
  readonly record: CaseRecord
  /** Everybody who has not confirmed it yet. */
  readonly waitingFor: readonly string[]
}

/** A proposal as a person may see it, or nothing when there is none for them. */
export async function seenProposal<DB>(db: Kysely<DB>, viewer: Viewer, id: string): Promise<SeenProposal | undefined> {
  const proposal = await readProposal(db, id)
  return proposal && (await seen(db, viewer, [proposal]))[0]
}

/** A proposal in the inbox of somebody whom it names, who therefore sees all of it. */
export interface InboxProposal {
  readonly proposal: Proposal
  readonly whole: true
  readonly waitingFor: readonly string[]
  readonly procedure: string
  readonly party: string | null
}

/** What waits for this person to confirm it, the newest first. */
export const waitingProposals = async <DB>(
  db: Kysely<DB>,
  viewer: Viewer,
  page: ProposalPage = firstPage,
): Promise<InboxProposal[]> => inbox(db, await proposalsFor(db, viewer.id, page))

/** What this person proposed and has still to do with: it waits, came back, or was overtaken. */
export const ownProposals = async <DB>(
  db: Kysely<DB>,
  viewer: Viewer,
  page: ProposalPage = firstPage,
): Promise<InboxProposal[]> => inbox(db, await liveProposalsBy(db, viewer.id, page))

const firstPage: ProposalPage = { limit: 50 }

async function inbox<DB>(db: Kysely<DB>, proposals: readonly Proposal[]): Promise<InboxProposal[]> {
  const wanted = await wordsWanted(
    db,
    proposals.map(({ id }) => id),
  )
  const cases = await casesNamed(
    db,
    proposals.map(({ caseId }) => caseId),
  )
  return proposals.flatMap((proposal): InboxProposal[] => {
    const of = cases.get(proposal.caseId)
    return of ? [{ proposal, whole: true, waitingFor: wanted.get(proposal.id) ?? [], ...of }] : []
  })
}

/** What is proposed in a case and not on record, as this person may see it. */
export async function caseProposals<DB>(db: Kysely<DB>, viewer: Viewer, caseId: string): Promise<SeenProposal[]> {
  return seen(db, viewer, await openProposalsIn(db, caseId))
}

async function seen<DB>(db: Kysely<DB>, viewer: Viewer, proposals: readonly Proposal[]): Promise<SeenProposal[]> {
  const records = new Map<string, CaseRecord>()
  const found: SeenProposal[] = []
  for (const proposal of proposals) {
    const record = records.get(proposal.caseId) ?? (await readCase(db, proposal.caseId))
    if (!record) continue
    records.set(record.id, record)
    const visible = visibleProposal(record, proposal, viewer)
    if (!visible) continue
    const waitingFor = proposal.state === 'open' ? missingFrom(record, proposal) : []
    found.push({ ...visible, record: visibleRecord(record, viewer), waitingFor })
  }
  return found
}
