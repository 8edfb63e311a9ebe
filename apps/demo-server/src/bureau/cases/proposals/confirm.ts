import type { Confirmation, ConfirmationWay, Confirmed } from '@zhifa/domain'
import { chinaDateTime } from '../../../web/china-time'
import { appendLeaves, writtenBy } from '../../ledger'
import { judging } from '../judging'
import { type CaseContext, performAct, type Submission } from '../perform-act'
import { readCase } from '../read-case'
import { noSuchCase, type Refusal } from '../refusal'
import { examine } from './examine'
import { missingFrom, namedBy } from './named'
import type { Proposal } from './proposal'
import type { Proposed } from './propose'
import { readProposal } from './read-proposals'
import { confirmedAlready, inactive, noSuchProposal, notNamed, notOpen, otherText, personNotNamed } from './refusals'
import { stillServes } from './serving'
import { insertConfirmation, lockProposal, moveProposal, overtakeOthers, proposalLeaves } from './write-proposals'

/** A person's word on a proposal: of which text. */
export interface Confirming {
  readonly proposalId: string
  /** The digest of what the person saw. */
  readonly digest: string
  /** Whose word it is: the signed-in person, unless `by` says who enters it. */
  readonly user: string
  /** Who enters the word of another: whoever attests a paper, or another system. */
  readonly by?: string
  /** Absent: signed in, without a key. A signature was checked against this very digest. */
  readonly how?: ConfirmationWay
}

/** Somebody else confirmed, or changed the proposal, between reading and writing: look again. */
class Moved extends Error {}

/** More people than one act names cannot come in between. */
const attempts = 25

/**
 * Confirms a proposal for a person: only whoever it names, only the very text, once. With the last word the act
 * is on record, in the same transaction. Of two who come at once one is first, and the other sees what became of it.
 */
export async function confirmProposal<DB>(context: CaseContext<DB>, confirming: Confirming): Promise<Proposed> {
  for (let i = 0; ; i++) {
    try {
      return await confirmOnce(context, confirming)
    } catch (error) {
      if (!(error instanceof Moved) || i >= attempts) throw error
    }
  }
}

async function confirmOnce<DB>(
  context: CaseContext<DB>,
  { proposalId, digest, user, by = user, how = { way: 'session' } }: Confirming,
): Promise<Proposed> {
  const { db, bureau } = context
  const proposal = await readProposal(db, proposalId)
  if (!proposal) return noSuchProposal()
  const record = await readCase(db, proposal.caseId)
  if (!record) return noSuchCase(proposal.caseId)
  const refusal = refusalOf(proposal, namedBy(record, proposal), { user, by, digest })
  if (refusal) return refusal
  if (record.entries.length !== proposal.expectedSeq) return notOpen('overtaken')
  const at = chinaDateTime(bureau.now())
  const own: Confirmation = { person: user, at, digest: proposal.digest, how }
  const confirmed: Proposal = { ...proposal, confirmations: [...proposal.confirmations, own] }
  const known = await judging(db, bureau, record, proposal.act)
  const examined = examine(known, record, proposal.act, () => confirmedOf(confirmed))
  if (!examined.ok) return examined
  if (!stillServes(bureau, examined.step, examined.act, user)) return inactive()
  const waitingFor = missingFrom(record, confirmed)
  const written = writtenBy(bureau, by)
  if (waitingFor.length > 0) {
    await db.transaction().execute(async (trx) => {
      demandUnmoved(await lockProposal(trx, proposalId), proposal)
      await insertConfirmation(trx, proposalId, own)
      await appendLeaves(trx, bureau.agency.id, await proposalLeaves(trx, written, [], { proposalId, person: user }))
    })
    return { ok: true, proposal: confirmed, waitingFor, findings: examined.findings }
  }
  return enter(context, confirmed, async (trx) => {
    demandUnmoved(await lockProposal(trx, proposalId), proposal)
    await insertConfirmation(trx, proposalId, own)
    await moveProposal(trx, proposalId, 'entered')
    const overtaken = await overtakeOthers(trx, proposal.caseId, proposalId)
    return proposalLeaves(trx, written, [proposalId, ...overtaken], { proposalId, person: user })
  })
}

function refusalOf(
  proposal: Proposal,
  named: readonly string[],
  { user, by, digest }: Pick<Confirming, 'user' | 'by' | 'digest'>,
): Refusal | undefined {
  if (!named.includes(user)) return by === user ? notNamed() : personNotNamed(user)
  if (proposal.state !== 'open') return notOpen(proposal.state)
  if (proposal.confirmations.some(({ person }) => person === user)) return confirmedAlready()
  return digest === proposal.digest ? undefined : otherText()
}

function demandUnmoved(now: Awaited<ReturnType<typeof lockProposal>>, seen: Proposal): void {
  if (now?.state !== seen.state || now.confirmed !== seen.confirmations.length) throw new Moved()
}

async function enter<DB>(
  context: CaseContext<DB>,
  proposal: Proposal,
  settle: NonNullable<Submission['settle']>,
): Promise<Proposed> {
  const { caseId, expectedSeq, act } = proposal
  const acted = await performAct(context, { caseId, expectedSeq, act, ...confirmedOf(proposal), settle })
  // Another act was entered between reading and writing: what it did to this one is for the next look to say.
  if (!acted.ok && acted.status === 409) throw new Moved()
  if (!acted.ok) return acted
  const { findings } = acted
  return { ok: true, proposal: { ...proposal, state: 'entered' }, waitingFor: [], acted, findings }
}

const confirmedOf = ({ by, at, confirmations }: Proposal): Confirmed => ({ entered: { by, at }, confirmations })
