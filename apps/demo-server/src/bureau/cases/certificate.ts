import {
  type CaseRecord,
  canonicalJson,
  certify,
  decidingSteps,
  latest,
  publishedParties,
  recordKey,
  replay,
} from '@zhifa/domain'
import { inclusionPlan } from '@zhifa/domain/ledger'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { type Checkpoint, leafIndex, ledgerProof, personalKeysIn } from '../ledger'
import { publicItemOf } from './public-versions'

/**
 * The procedure certificate of a case's decision, for the item of one party, as canonical JSON, with the place of the decision in the ledger under a
 * signed head.
 *
 * @returns nothing for a case without a decision
 */
export async function certificateOf<DB>(
  db: Kysely<DB>,
  { law, registry, agency }: Bureau,
  signed: () => Promise<Checkpoint>,
  record: CaseRecord,
  item: string = record.id,
): Promise<string | undefined> {
  const state = replay(record)
  const decision = latest(state, ...decidingSteps)
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
  const party = publishedParties(state).find((no) => publicItemOf({ key: recordKey(record, agency, no) }) === item)
  const certificate = certify(record, {
    law,
    registry,
    personalKeys,
    ...(party === undefined ? {} : { party }),
    ...(ledger ? { ledger } : {}),
  })
  return certificate && canonicalJson(certificate)
}
