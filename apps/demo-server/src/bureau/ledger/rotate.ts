import { rotateKey } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { appendLeaves } from './append'
import { type LedgerKey, ledgerKeyText, ledgerVerifierKey } from './key'
import type { Written } from './rows'

/**
 * Goes over to another signing key: a leaf in which the old key signs for the new one, and the new one pinned, in one transaction.
 * From here on only the new key starts. Its public half must be registered at the witness before the next checkpoint.
 */
export async function rotateLedgerKey<DB>(
  db: Kysely<DB>,
  { agency, at, by }: Written,
  old: LedgerKey,
  next: LedgerKey,
): Promise<void> {
  const body = rotateKey(old, ledgerVerifierKey(next))
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql`update zhifa.ledger set signing_key = ${ledgerKeyText(next)}
      where agency = ${agency} and signing_key = ${ledgerKeyText(old)} returning agency`.execute(trx)
    if (rows.length === 0) throw new RangeError('The old key is not the one that is pinned / 旧密钥不是登记的签名密钥')
    await appendLeaves(trx, agency, [{ agency, event: { kind: 'key', subject: old.name, at, by, body } }])
  })
}
