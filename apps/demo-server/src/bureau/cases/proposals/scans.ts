import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { appendLeaves, demandProved, leavesOfRows, writtenBy } from '../../ledger'
import type { CaseContext } from '../perform-act'
import type { Refusal } from '../refusal'
import { noSuchProposal, notAScan, notOpen } from './refusals'
import { lockProposal } from './write-proposals'

/** A scan of a signed original. */
export interface Scan {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type ScanKept = { readonly ok: true; readonly sha256: string } | Refusal

/** How files of each kind begin: what somebody says of a file is not asked. */
const beginnings = [
  ['application/pdf', '25504446'],
  ['image/jpeg', 'ffd8ff'],
  ['image/png', '89504e470d0a1a0a'],
] as const

/** What a file is by how it begins, where it can be a scan. */
export function scanTypeOf(bytes: Uint8Array): (typeof beginnings)[number][0] | undefined {
  const hex = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return beginnings.find(([, beginning]) => hex.startsWith(beginning))?.[0]
}

/** Keeps a scan for an open proposal, under the hash that is computed here; the same one again is the one that is there. */
export async function keepScan<DB>(
  { db, bureau }: CaseContext<DB>,
  { proposalId, bytes, user }: { readonly proposalId: string; readonly bytes: Uint8Array; readonly user: string },
): Promise<ScanKept> {
  const mediaType = scanTypeOf(bytes)
  if (mediaType === undefined) return notAScan()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return db.transaction().execute(async (trx): Promise<ScanKept> => {
    const proposal = await lockProposal(trx, proposalId)
    if (!proposal) return noSuchProposal()
    if (proposal.state !== 'open') return notOpen(proposal.state)
    const { rows } = await sql`insert into zhifa.scan (proposal_id, sha256, media_type, bytes, uploaded_by, uploaded_at)
      values (${proposalId}, ${sha256}, ${mediaType}, ${Buffer.from(bytes)}, ${user}, ${bureau.now()})
      on conflict do nothing returning sha256`.execute(trx)
    if (rows.length === 0) return { ok: true, sha256 }
    const own = sql`proposal_id = ${proposalId} and sha256 = ${sha256}`
    const leaves = await leavesOfRows(trx, writtenBy(bureau, user), 'scan', own)
    await appendLeaves(trx, bureau.agency.id, leaves)
    return { ok: true, sha256 }
  })
}

/** A scan of a proposal, or nothing when there is none of that hash. @throws LedgerDifferenceError */
export async function readScan<DB>(
  db: Kysely<DB>,
  agency: string,
  proposalId: string,
  sha256: string,
): Promise<Scan | undefined> {
  const own = sql`proposal_id = ${proposalId} and sha256 = ${sha256}`
  await demandProved(db, agency, 'scan', own)
  const { rows } = await sql<{ media_type: string; bytes: Uint8Array }>`
    select media_type, bytes from zhifa.scan where ${own}`.execute(db)
  return rows[0] && { mediaType: rows[0].media_type, bytes: rows[0].bytes }
}
