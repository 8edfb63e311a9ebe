import { procedureOf } from '@zhifa/domain'
import type { Transaction } from 'kysely'
import { chinaDateTime } from '../../../web/china-time'
import { appendLeaves, type Written, writtenBy } from '../../ledger'
import type { CaseContext } from '../perform-act'
import { readCase } from '../read-case'
import { noSuchCase, type Refusal, Undone } from '../refusal'
import { namedBy } from './named'
import type { Proposal } from './proposal'
import { type Proposed, type Proposing, proposeAct } from './propose'
import { readProposal } from './read-proposals'
import { inactive, noReasons, noSuchProposal, notNamed, notOpen, notProposer, notReplaceable } from './refusals'
import { stillServes } from './serving'
import { lockProposal, moveProposal, proposalLeaves, writeReturn } from './write-proposals'

export type HandedBack = { readonly ok: true; readonly proposal: Proposal } | Refusal

interface Handing {
  readonly proposalId: string
  /** The signed-in person. */
  readonly user: string
}

/** Gives an open proposal back to its proposer, with what is to be changed: by anybody else whom it names. */
export async function returnProposal<DB>(
  { db, bureau }: CaseContext<DB>,
  { proposalId, user, reasons }: Handing & { readonly reasons: unknown },
): Promise<HandedBack> {
  const proposal = await readProposal(db, proposalId)
  if (!proposal) return noSuchProposal()
  const record = await readCase(db, proposal.caseId)
  if (!record) return noSuchCase(proposal.caseId)
  if (proposal.by === user || !namedBy(record, proposal).includes(user)) return notNamed()
  if (proposal.state !== 'open') return notOpen(proposal.state)
  const step = procedureOf(record).steps[proposal.act.step]
  if (!step || !stillServes(bureau, step, proposal.act, user)) return inactive()
  const text = typeof reasons === 'string' ? reasons.trim() : ''
  if (text === '' || text.length > 2000) return noReasons()
  const returned = { by: user, at: chinaDateTime(bureau.now()), reasons: text }
  return locked(db, proposal, writtenBy(bureau, user), async (trx) => {
    await writeReturn(trx, proposalId, returned)
    return { ...proposal, state: 'returned', returned }
  })
}

/** Takes a proposal back that is not on record: by its proposer. */
export async function withdrawProposal<DB>(
  { db, bureau }: CaseContext<DB>,
  { proposalId, user }: Handing,
): Promise<HandedBack> {
  const proposal = await readProposal(db, proposalId)
  if (!proposal) return noSuchProposal()
  if (proposal.by !== user) return notProposer()
  if (proposal.state === 'entered' || proposal.state === 'withdrawn') return notOpen(proposal.state)
  if (proposal.replacedBy !== undefined) return notReplaceable()
  return locked(db, proposal, writtenBy(bureau, user), async (trx) => {
    await moveProposal(trx, proposalId, 'withdrawn')
    return { ...proposal, state: 'withdrawn' }
  })
}

/** Proposes an overtaken act again, for the record as it is now: without retyping, confirmed anew by everybody. */
export async function renewProposal<DB>(
  context: CaseContext<DB>,
  { proposalId, user, signsLater = false }: Handing & Pick<Proposing, 'signsLater'>,
): Promise<Proposed> {
  const proposal = await readProposal(context.db, proposalId)
  if (!proposal) return noSuchProposal()
  if (proposal.by !== user) return notProposer()
  if (proposal.state !== 'overtaken' || proposal.replacedBy !== undefined) return notReplaceable()
  const { caseId, act } = proposal
  const record = await readCase(context.db, caseId)
  if (!record) return noSuchCase(caseId)
  return proposeAct(context, {
    caseId,
    expectedSeq: record.entries.length,
    act,
    user,
    replaces: proposalId,
    signsLater,
  })
}

/** Does something to a proposal that nobody has moved since it was read. */
async function locked<DB>(
  db: CaseContext<DB>['db'],
  { id, state }: Proposal,
  written: Written,
  change: (trx: Transaction<DB>) => Promise<Proposal>,
): Promise<HandedBack> {
  try {
    const proposal = await db.transaction().execute(async (trx) => {
      const now = await lockProposal(trx, id)
      if (now?.state !== state) throw new Undone(now ? notOpen(now.state) : noSuchProposal())
      const changed = await change(trx)
      await appendLeaves(trx, written.agency, await proposalLeaves(trx, written, [id]))
      return changed
    })
    return { ok: true, proposal }
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
