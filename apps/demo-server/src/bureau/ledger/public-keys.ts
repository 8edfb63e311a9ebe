import { parseVerifierKey } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { keyHistory, keysOfHistory } from './key-history'

/**
 * The keys of an agency's ledger and of its witness, a text each, as those who verify need them: the key that signs now, those
 * before it, and the witness's.
 */
export async function publicKeys<DB>(db: Kysely<DB>, agency: string): Promise<string[]> {
  const { rows } = await sql<{ signing_key: string | null; witness_key: string | null }>`
    select signing_key, witness_key from zhifa.ledger where agency = ${agency}`.execute(db)
  const { signing_key = null, witness_key = null } = rows[0] ?? {}
  const current = signing_key === null ? undefined : parseVerifierKey(signing_key)
  return [
    ...(current ? keysOfHistory(await keyHistory(db, agency, current)) : []),
    ...(witness_key === null ? [] : [witness_key]),
  ]
}
