import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../bureau'
import { appendLeaves, leavesOfRows, writtenBy } from '../ledger'

/** A code that somebody scanned and said so, to the minute: pressing twice in a minute is one scan. */
export interface Scan {
  readonly caseId: string
  readonly sha256: string
  readonly scannedAt: string
}

/** Writes a scan down with its leaf. */
export async function keepScan<DB>(db: Kysely<DB>, bureau: Bureau, { caseId, sha256, scannedAt }: Scan): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql`insert into zhifa.code_scan (case_id, code_sha256, scanned_at)
      values (${caseId}, ${sha256}, ${scannedAt}) on conflict do nothing returning case_id`.execute(trx)
    if (rows.length === 0) return
    const own = sql`case_id = ${caseId} and code_sha256 = ${sha256} and scanned_at = ${scannedAt}`
    const written = writtenBy(bureau, 'public')
    await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'code-scan', own))
  })
}
