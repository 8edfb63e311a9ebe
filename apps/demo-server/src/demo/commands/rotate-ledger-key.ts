import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { ledgerKey, ledgerKeyText, rotateLedgerKey, writtenBy } from '../../bureau/ledger'
import { migrateCases } from '../../bureau/schema/migrate'
import { signerFile } from '../../signing/ed25519'
import type { Place } from '../bureaus/places'
import { keyDirectoryOf } from '../settings/settings'
import { openDesk } from './place'

/**
 * Goes over to a new signing key while the server stands still: the old key signs for the new one in the ledger, then the new one
 * takes its place in the data directory. Interrupted between the two, the command is run once more and only finishes.
 * @returns the public half of the new key, which the witness must know before the next checkpoint
 */
export async function rotateKeyFile({ settings, bureau }: Place): Promise<string> {
  const keys = keyDirectoryOf(settings)
  const { db, close } = await openDesk(settings)
  try {
    await migrateCases(db, writtenBy(bureau))
    const next = await signerFile(keys, 'ledger-key-next.pem', bureau.agency.uscc)
    const { rows } = await sql<{ signing_key: string | null }>`
      select signing_key from zhifa.ledger where agency = ${bureau.agency.id}`.execute(db)
    if (rows[0]?.signing_key !== ledgerKeyText(next))
      await rotateLedgerKey(db, writtenBy(bureau), await ledgerKey(keys, bureau.agency.uscc), next)
    await rename(join(keys, 'ledger-key-next.pem'), join(keys, 'ledger-key.pem'))
    return ledgerKeyText(next)
  } finally {
    await close()
  }
}
