import type { ApprovalSystem } from '../../bureau'
import type { CaseContext } from '../perform-act'
import { confirmProposal } from './confirm'
import type { Proposed } from './propose'
import { noSuchScan } from './refusals'
import { readScan } from './scans'

/** Somebody's word that did not come from himself at this desk. */
interface ForAnother {
  readonly proposalId: string
  /** The digest of what the person signed or approved. */
  readonly digest: string
  /** Whose word it is. */
  readonly person: string
}

/**
 * 纸质原件: enters the word of a person who signed on paper, of which the scan was kept before. Whoever is signed in answers
 * for the original, and has no part in the act (`mayAttest`).
 */
export async function confirmOnPaper<DB>(
  context: CaseContext<DB>,
  {
    proposalId,
    digest,
    person,
    sha256,
    attestedBy,
  }: ForAnother & { readonly sha256: string; readonly attestedBy: string },
): Promise<Proposed> {
  const { db, bureau } = context
  if (!(await readScan(db, bureau.agency.id, proposalId, sha256))) return noSuchScan()
  const how = { way: 'paper' as const, sha256, attestedBy }
  return confirmProposal(context, { proposalId, digest, user: person, by: attestedBy, how })
}

/** 其他系统审批: enters the word of a person who approved in another system of the bureau, which says so itself. */
export async function confirmExternally<DB>(
  context: CaseContext<DB>,
  {
    proposalId,
    digest,
    person,
    reference,
    system,
  }: ForAnother & {
    readonly reference: string
    readonly system: ApprovalSystem
  },
): Promise<Proposed> {
  const how = { way: 'external' as const, system: system.name, reference }
  return confirmProposal(context, { proposalId, digest, user: person, by: `system:${system.name}`, how })
}
