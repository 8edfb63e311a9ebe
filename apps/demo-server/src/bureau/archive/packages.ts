import { type Kysely, sql } from 'kysely'
import { demandProved } from '../ledger'

/** A package that was made of a case. */
export interface ArchivePackage {
  readonly number: number
  /** How many entries the record had. */
  readonly entries: number
  /** Of its manifest. */
  readonly sha256: string
  readonly packedBy: string
  readonly packedAt: Date
  /** Under which SHA-256 its bytes are kept; absent where it was not finished. */
  readonly zip: string | undefined
  readonly bytes: number | undefined
}

/** The packages of a case, the oldest first. @throws LedgerDifferenceError where one is not what the ledger proves */
export async function packagesOf<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<ArchivePackage[]> {
  await demandProved(db, agency, 'archive-package', sql`case_id = ${caseId}`)
  const { rows } = await sql<{
    number: number
    entries: number
    sha256: string
    packed_by: string
    packed_at: Date
    zip: string | null
    bytes: string | null
  }>`select number, entries, sha256, packed_by, packed_at, zip, bytes::text from zhifa.archive_package
    where case_id = ${caseId} order by number`.execute(db)
  return rows.map(({ packed_by, packed_at, zip, bytes, ...row }) => ({
    ...row,
    packedBy: packed_by,
    packedAt: new Date(packed_at),
    zip: zip ?? undefined,
    bytes: bytes === null ? undefined : Number(bytes),
  }))
}
