import { type CaseRecord, canonicalJson, certify, decidingSteps, latest, replay } from '@zhifa/domain'
import { inclusionPlan } from '@zhifa/domain/ledger'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { type Checkpoint, leafIndex, ledgerProof, personalKeysIn } from '../ledger'

/**
 * The procedure certificate of a case's decision as canonical JSON, with the place of the decision in the ledger under a
 * signed head.
 *
 * @returns nothing for a case without a decision
 */
export async function certificateOf<DB>(
  db: Kysely<DB>,
  { law, registry, agency }: Bureau,
  signed: () => Promise<Checkpoint>,
  record: CaseRecord,
): Promise<string | undefined> {
  const decision = latest(replay(record), ...decidingSteps)
  if (!decision) return undefined
  const index = await leafIndex(db, agency.id, record.id, decision.seq)
  const checkpoint = index === undefined ? undefined : await signed()
  const ledger = index !== undefined &&
    checkpoint && {
      index,
      proof: await ledgerProof(db, agency.id, inclusionPlan(index, checkpoint.head.size)),
      checkpoint: checkpoint.note,
    }
  const personalKeys = await personalKeysIn(db, record)
  const certificate = certify(record, { law, registry, personalKeys, ...(ledger ? { ledger } : {}) })
  return certificate && canonicalJson(certificate)
}
