import { randomUUID } from 'node:crypto'
import {
  Act,
  type CaseRecord,
  type Confirmation,
  demandsKey,
  type Entry,
  type Finding,
  procedureOf,
  validate,
} from '@zhifa/domain'
import { sql, type Transaction } from 'kysely'
import { chinaDateTime } from '../../../web/china-time'
import { appendLeaves, writtenBy } from '../../ledger'
import { authorityFinding } from '../authority'
import { numberFinding, templateFinding } from '../document-numbers'
import { judging } from '../judging'
import { type CaseContext, performAct } from '../perform-act'
import { readCase } from '../read-case'
import { noSuchCase, type Refusal, refuse, stale, Undone } from '../refusal'
import { examine } from './examine'
import { missingFrom } from './named'
import type { NewProposal, Proposal } from './proposal'
import { openProposalOf, readProposal } from './read-proposals'
import { notProposer, notReplaceable, proposedAlready } from './refusals'
import { insertProposal, keepWaits, overtakeOthers, proposalLeaves } from './write-proposals'

/** What a signed-in person wants to enter a record. */
export interface Proposing {
  readonly caseId: string
  /** How many entries the person saw; anything else is refused as stale. */
  readonly expectedSeq: number
  readonly act: unknown
  /** The signed-in person. */
  readonly user: string
  /** The returned, withdrawn or overtaken proposal that this one stands in place of. */
  readonly replaces?: string | undefined
  /**
   * The person has a personal key for this page and signs his own word with it. A signature is over the digest, which is known
   * when the proposal stands: so it waits for him too. Where a layer demands a key it always does.
   */
  readonly signsLater?: boolean
}

/** What became of a proposal: it waits for somebody, or everybody has confirmed it and it is on record. */
export type Proposed =
  | {
      readonly ok: true
      readonly proposal: Proposal
      readonly waitingFor: readonly string[]
      /** Set when it is on record. */
      readonly acted?: { readonly record: CaseRecord; readonly entry: Entry }
      readonly findings: readonly Finding[]
    }
  | Refusal

/**
 * Proposes an act and confirms it for the person who proposes it, unless he is to sign with a personal key. Everything but the
 * word of the others is checked now. An act that names nobody else is on record with the same press; proposing the same again
 * while it waits finds the first.
 */
export async function proposeAct<DB>(context: CaseContext<DB>, proposing: Proposing): Promise<Proposed> {
  const { db, bureau } = context
  const { caseId, expectedSeq, user, replaces } = proposing
  const read = validate(Act, proposing.act, 'act')
  if (!read.ok) return refuse(422, ...read.findings)
  const record = await readCase(db, caseId)
  if (!record) return noSuchCase(caseId)
  const authority = authorityFinding(bureau, procedureOf(record), read.value, user)
  if (authority) return refuse(403, authority)
  if (record.entries.length !== expectedSeq) return stale(expectedSeq, record.entries.length)
  const at = chinaDateTime(bureau.now())
  const entered = { by: user, at }
  const own = (digest: string): Confirmation => ({ person: user, at, digest, how: { way: 'session' } })
  const { step, on } = read.value
  const signsLater = proposing.signsLater === true || demandsKey(bureau.law, step, on)
  const word = (digest: string) => ({ entered, confirmations: [own(digest)] })
  const known = await judging(db, bureau, record, read.value)
  const examined = examine(known, record, read.value, word, { signsLater })
  if (!examined.ok) return examined
  const { act, digest, confirmers, findings } = examined
  const taken = templateFinding(bureau, procedureOf(record).id, act) ?? (await numberFinding(db, act))
  if (taken) return refuse(422, taken)
  const confirmations = signsLater ? [] : [own(digest)]
  const waitingFor = confirmers.filter((id) => id !== user || signsLater)
  const waits = waitingFor.length > 0
  const proposal: NewProposal = {
    id: randomUUID(),
    caseId,
    expectedSeq,
    act,
    digest,
    by: user,
    at,
    state: waits ? 'open' : 'entered',
    ...(replaces === undefined ? {} : { replaces }),
  }
  const insert = async <T>(trx: Transaction<T>): Promise<void> => {
    if (replaces !== undefined) await demandReplaceable(trx, replaces, proposal)
    await insertProposal(trx, proposal, confirmations[0])
    await keepWaits(trx, bureau.agency.id, proposal.id, waitingFor)
  }
  const leaves = <T>(trx: Transaction<T>, overtaken: readonly string[]) =>
    proposalLeaves(
      trx,
      writtenBy(bureau, user),
      [proposal.id, ...overtaken],
      signsLater ? undefined : { proposalId: proposal.id, person: user },
    )
  if (!waits) {
    const acted = await performAct(context, {
      caseId,
      expectedSeq,
      act,
      entered,
      confirmations,
      async settle(trx) {
        await insert(trx)
        return leaves(trx, await overtakeOthers(trx, caseId, proposal.id))
      },
    })
    if (!acted.ok) return acted
    return { ok: true, proposal: { ...proposal, confirmations }, waitingFor, acted, findings }
  }
  const there = await openProposalOf(db, digest)
  if (there) return again(there, record, user, findings)
  try {
    await db.transaction().execute(async (trx) => {
      // An act that is entered meanwhile overtakes this one: so it waits here, or is seen.
      const { rows } = await sql<{ length: number }>`
        select length from zhifa.case_record where id = ${caseId} for share`.execute(trx)
      if (rows[0]?.length !== expectedSeq) throw new Undone(stale(expectedSeq, rows[0]?.length ?? 0))
      await insert(trx)
      await appendLeaves(trx, bureau.agency.id, await leaves(trx, []))
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    // Of two who propose the same words at once the second meets the index.
    const first = await openProposalOf(db, digest)
    if (!first) throw error
    return again(first, record, user, findings)
  }
  return { ok: true, proposal: { ...proposal, confirmations }, waitingFor, findings }
}

/** The same words wait already: whoever proposed them finds them, anybody else is to confirm those. */
const again = (proposal: Proposal, record: CaseRecord, user: string, findings: readonly Finding[]): Proposed =>
  proposal.by === user
    ? { ok: true, proposal, waitingFor: missingFrom(record, proposal), findings }
    : proposedAlready(proposal.by)

/** Only what came back to its proposer, or was overtaken, is replaced, once, by the same person and for the same step. */
async function demandReplaceable<DB>(
  trx: Transaction<DB>,
  id: string,
  { caseId, act, by }: NewProposal,
): Promise<void> {
  await sql`select id from zhifa.proposal where id = ${id} for update`.execute(trx)
  const old = await readProposal(trx, id)
  if (!old || old.caseId !== caseId || old.act.step !== act.step) throw new Undone(notReplaceable())
  if (old.by !== by) throw new Undone(notProposer())
  if (old.replacedBy !== undefined || old.state === 'open' || old.state === 'entered')
    throw new Undone(notReplaceable())
}
