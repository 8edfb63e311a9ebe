import { signCheckpoint, type TreeHead } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { type LedgerKey, ledgerKeyText, SigningKeyChangedError } from './key'
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
 * signed before keeps its first signature. A server that still runs with a key that was given up signs nothing more.
 * @throws SigningKeyChangedError
 */
export async function checkpointNow<DB>(
  db: Kysely<DB>,
  { id, uscc }: Owner,
  key: LedgerKey,
  now: Date,
): Promise<Checkpoint> {
  const head = await ledgerHead(db, { id, uscc })
  const mine = ledgerKeyText(key)
  const { rows: pinned } = await sql<{ signing_key: string }>`with pinned as (
      select coalesce(signing_key, ${mine}) as signing_key from zhifa.ledger where agency = ${id}
    ), kept as (
      insert into zhifa.checkpoint (agency, size, note, signed_at)
      select ${id}, ${head.size}::bigint, ${signCheckpoint(head, key)}, ${now}::timestamptz from pinned
      where signing_key = ${mine} on conflict do nothing
    ) select signing_key from pinned`.execute(db)
  const signing = pinned[0]?.signing_key ?? mine
  if (signing !== mine) throw new SigningKeyChangedError(signing, mine)
  const { rows } = await sql<{ note: string; cosigned: string | null }>`
    select note, cosigned from zhifa.checkpoint where agency = ${id} and size = ${head.size}`.execute(db)
  const { note = signCheckpoint(head, key), cosigned = null } = rows[0] ?? {}
  return { head, note: cosigned ?? note, cosigned: cosigned !== null }
}

/** The newest head that was signed, and whether the witness cosigned it. */
export async function lastCheckpoint<DB>(
  db: Kysely<DB>,
  agency: string,
): Promise<{ readonly size: number; readonly signedAt: Date; readonly cosigned: boolean } | undefined> {
  const { rows } = await sql<{ size: number; signedAt: Date; cosigned: boolean }>`select size, signed_at as "signedAt",
      cosigned is not null as cosigned from zhifa.checkpoint where agency = ${agency} order by size desc limit 1`.execute(
    db,
  )
  return rows[0]
}
