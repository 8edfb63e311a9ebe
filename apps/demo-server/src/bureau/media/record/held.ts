import { type Kysely, sql } from 'kysely'
import { demandProved } from '../../ledger'

/**
 * Which of some files a case has, whole: those that the last look at their bytes found changed or missing are not there.
 * @throws LedgerDifferenceError where a row is not what the ledger proves
 */
export async function heldOf<DB>(
  db: Kysely<DB>,
  agency: string,
  caseId: string,
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  if (asked.length === 0) return new Set()
  const own = sql`case_id = ${caseId} and sha256 = any(${asked})`
  await demandProved(db, agency, 'media', own)
  const { rows } = await sql<{ sha256: string }>`select sha256 from zhifa.media where ${own} and not exists
    (select from zhifa.media_check c where c.sha256 = media.sha256 and c.fault is not null)`.execute(db)
  return new Set(rows.map(({ sha256 }) => sha256))
}
