import { signCheckpoint, type TreeHead } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { LedgerKey } from './key'
import { ledgerHead } from './ledger'

interface Owner {
  readonly id: string
  readonly uscc: string
}

/** A signed head of the ledger, with the cosignature of the witness where it has come. */
export interface Checkpoint {
  readonly head: TreeHead
  readonly note: string
  readonly cosigned: boolean
}

/**
 * Signs the head of an agency's ledger as it is now and keeps it, so that the witness is asked to cosign it; a head that was
 * signed before keeps its first signature.
 */
export async function checkpointNow<DB>(
  db: Kysely<DB>,
  { id, uscc }: Owner,
  key: LedgerKey,
  now: Date,
): Promise<Checkpoint> {
  const head = await ledgerHead(db, { id, uscc })
  await sql`insert into zhifa.checkpoint (agency, size, note, signed_at)
    values (${id}, ${head.size}, ${signCheckpoint(head, key)}, ${now}) on conflict do nothing`.execute(db)
  const { rows } = await sql<{ note: string; cosigned: string | null }>`
    select note, cosigned from zhifa.checkpoint where agency = ${id} and size = ${head.size}`.execute(db)
  const { note = signCheckpoint(head, key), cosigned = null } = rows[0] ?? {}
  return { head, note: cosigned ?? note, cosigned: cosigned !== null }
}
