import {
  type CaseRecord,
  canonicalJson,
  certify,
  decidingSteps,
  inclusionProof,
  latest,
  replay,
  signCheckpoint,
  treeOf,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../bureau'
import type { LedgerKey } from '../ledger'

/**
 * The procedure certificate of a case's decision as canonical JSON, with the place of the decision in the ledger under a
 * signed head. Reads every leaf's hash once: proofs of a very long ledger would want stored nodes.
 *
 * @returns nothing for a case without a decision
 */
export async function certificateOf<DB>(
  db: Kysely<DB>,
  { law, registry, agency }: Bureau,
  key: LedgerKey,
  record: CaseRecord,
): Promise<string | undefined> {
  const decision = latest(replay(record), ...decidingSteps)
  if (!decision) return undefined
  const { rows } = await sql<{ index: number; case_id: string; seq: number; hash: string }>`
    select index, case_id, seq, hash from zhifa.ledger_leaf order by index`.execute(db)
  const place = rows.find((row) => row.case_id === record.id && row.seq === decision.seq)
  const leaves = rows.map(({ hash }) => Uint8Array.from(Buffer.from(hash, 'hex')))
  const ledger = place && {
    index: place.index,
    proof: inclusionProof(leaves, place.index),
    checkpoint: signCheckpoint(agency.uscc, treeOf(leaves), key),
  }
  const certificate = certify(record, { law, registry, ...(ledger ? { ledger } : {}) })
  return certificate && canonicalJson(certificate)
}
