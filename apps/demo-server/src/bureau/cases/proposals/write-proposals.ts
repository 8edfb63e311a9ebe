import { type Confirmation, canonicalJson } from '@zhifa/domain'
import type { LedgerEvent } from '@zhifa/domain/ledger'
import { sql, type Transaction } from 'kysely'
import { leavesOfRows, type Written } from '../../ledger'
import type { NewProposal, ProposalState } from './proposal'

/** Writes a new proposal down, with the word of whoever proposes it unless he is still to sign it. */
export async function insertProposal<DB>(
  trx: Transaction<DB>,
  proposal: NewProposal,
  own: Confirmation | undefined,
): Promise<void> {
  const { id, caseId, expectedSeq, act, digest, by, at, state, replaces } = proposal
  await sql`insert into zhifa.proposal
    (id, case_id, expected_seq, step, act, digest, proposed_by, proposed_at, state, replaces)
    values (${id}, ${caseId}, ${expectedSeq}, ${act.step}, ${canonicalJson(act)}, ${digest}, ${by}, ${at}, ${state},
      ${replaces ?? null})`.execute(trx)
  if (own) await insertConfirmation(trx, id, own)
}

export async function insertConfirmation<DB>(
  trx: Transaction<DB>,
  proposalId: string,
  { person, at, digest, how }: Confirmation,
): Promise<void> {
  await sql`insert into zhifa.confirmation (proposal_id, person, at, digest, how)
    values (${proposalId}, ${person}, ${at}, ${digest}, ${canonicalJson(how)})`.execute(trx)
  await sql`delete from zhifa.proposal_wait where proposal_id = ${proposalId} and person = ${person}`.execute(trx)
}

/** Notes whose word an open proposal wants, so that the inbox of each finds it. */
export async function keepWaits<DB>(
  trx: Transaction<DB>,
  agency: string,
  proposalId: string,
  people: readonly string[],
): Promise<void> {
  for (const person of people)
    await sql`insert into zhifa.proposal_wait (agency, proposal_id, person) values (${agency}, ${proposalId}, ${person})
      on conflict do nothing`.execute(trx)
}

const endWaits = <DB>(trx: Transaction<DB>, ids: readonly string[]) =>
  sql`delete from zhifa.proposal_wait where proposal_id in (${sql.join(ids)})`.execute(trx)

/** What stands of a proposal while no other transaction can change it: its state, and how many confirmed it. */
export async function lockProposal<DB>(
  trx: Transaction<DB>,
  id: string,
): Promise<{ readonly state: ProposalState; readonly confirmed: number } | undefined> {
  const { rows } = await sql<{ state: ProposalState }>`
    select state from zhifa.proposal where id = ${id} for update`.execute(trx)
  const { rows: counted } = await sql<{ confirmed: number }>`
    select count(*)::integer as confirmed from zhifa.confirmation where proposal_id = ${id}`.execute(trx)
  return rows[0] && { state: rows[0].state, confirmed: counted[0]?.confirmed ?? 0 }
}

export async function moveProposal<DB>(trx: Transaction<DB>, id: string, state: ProposalState): Promise<void> {
  await sql`update zhifa.proposal set state = ${state} where id = ${id}`.execute(trx)
  await endWaits(trx, [id])
}

export async function writeReturn<DB>(
  trx: Transaction<DB>,
  id: string,
  { by, at, reasons }: { readonly by: string; readonly at: string; readonly reasons: string },
): Promise<void> {
  await sql`update zhifa.proposal set state = 'returned', returned_by = ${by}, returned_at = ${at}, reasons = ${reasons}
    where id = ${id}`.execute(trx)
  await endWaits(trx, [id])
}

/** An act was entered: whatever else was proposed for the record as it was before is overtaken. @returns the ids of those */
export async function overtakeOthers<DB>(trx: Transaction<DB>, caseId: string, entered: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update zhifa.proposal set state = 'overtaken'
    where case_id = ${caseId} and state = 'open' and id <> ${entered} returning id`.execute(trx)
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await endWaits(trx, ids)
  return ids
}

/**
 * Leaves of what was just written of proposals: how each stands now, and the word of a person on one of them. A confirmation
 * that somebody puts into the database has none, and is found before it counts.
 */
export async function proposalLeaves<DB>(
  trx: Transaction<DB>,
  written: Written,
  moved: readonly string[],
  confirmed?: { readonly proposalId: string; readonly person: string },
): Promise<LedgerEvent[]> {
  const word =
    confirmed &&
    (await leavesOfRows(
      trx,
      written,
      'confirmation',
      sql`proposal_id = ${confirmed.proposalId} and person = ${confirmed.person}`,
    ))
  const standing =
    moved.length === 0 ? [] : await leavesOfRows(trx, written, 'proposal', sql`id in (${sql.join(moved)})`)
  return [...standing, ...(word ?? [])]
}
