import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import {
  liveProposalsBy,
  missingFrom,
  openProposals,
  openProposalsIn,
  type Proposal,
  readProposal,
} from '../cases/proposals'
import { readCase } from '../cases/read-case'
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

/** What waits for this person to confirm it, the newest first. */
export async function waitingProposals<DB>(db: Kysely<DB>, viewer: Viewer): Promise<SeenProposal[]> {
  return (await seen(db, viewer, await openProposals(db))).filter(({ waitingFor }) => waitingFor.includes(viewer.id))
}

/** What this person proposed and has still to do with: it waits, came back, or was overtaken. */
export async function ownProposals<DB>(db: Kysely<DB>, viewer: Viewer): Promise<SeenProposal[]> {
  return seen(db, viewer, await liveProposalsBy(db, viewer.id))
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
