import { type CaseRecord, publicCopies } from '@zhifa/domain'
import type { LedgerEvent } from '@zhifa/domain/ledger'
import { type Kysely, sql, type Transaction } from 'kysely'
import { demandProved, leavesOfRows, type Written } from '../ledger'
import type { BlobStore, MediaItem } from '../media'
import { mediaOf } from '../media'
import { evidenceOf } from './read'

/** A redacted copy that went out, or goes out, with a publication. */
export interface PublicCopy extends Pick<MediaItem, 'sha256' | 'name' | 'type' | 'size'> {}

/** Copies that somebody else than their maker approved, and that nobody took back: these may go out with the next version. */
export async function approvedCopies<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<PublicCopy[]> {
  const approved = new Set(publicCopies(await evidenceOf(db, agency, caseId)).map(({ copy }) => copy))
  if (approved.size === 0) return []
  return (await mediaOf(db, agency, caseId)).filter(({ sha256 }) => approved.has(sha256))
}

/** What travels to the county: PDFs of which a message holds a few. The portal shows every copy. */
const travels = { most: 3, bytes: 3 * 1024 * 1024 } as const

export interface CopyFile extends PublicCopy {
  readonly bytes: Buffer
}

/** The copies of a case for the push, with their bytes. */
export async function travellingCopies(blobs: BlobStore, copies: readonly PublicCopy[]): Promise<CopyFile[]> {
  const chosen = copies
    .filter(({ type, size }) => type === 'application/pdf' && size <= travels.bytes)
    .slice(0, travels.most)
  return Promise.all(chosen.map(async (copy) => ({ ...copy, bytes: await readWhole(blobs, copy.sha256) })))
}

/** All bytes of a file. */
export async function readWhole(blobs: BlobStore, sha256: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of blobs.read(sha256)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

interface Version {
  readonly caseId: string
  readonly item: string
  readonly version: number
}

/** Writes down which copies a version takes along. @returns their leaves */
export async function keepCopies<DB>(
  trx: Transaction<DB>,
  written: Written,
  { caseId, item, version }: Version,
  copies: readonly PublicCopy[],
): Promise<readonly LedgerEvent[]> {
  for (const { sha256 } of copies)
    await sql`insert into zhifa.publication_copy (case_id, item, version, sha256)
      values (${caseId}, ${item}, ${version}, ${sha256})`.execute(trx)
  if (copies.length === 0) return []
  return leavesOfRows(trx, written, 'publication-copy', sql`item = ${item} and version = ${version}`)
}

/** The copies that a public version took along, as long as each may still be shown. @throws LedgerDifferenceError */
export async function copiesOfVersion<DB>(db: Kysely<DB>, agency: string, at: Version): Promise<PublicCopy[]> {
  const own = sql`item = ${at.item} and version = ${at.version}`
  const { rows } = await sql<{ sha256: string }>`select sha256 from zhifa.publication_copy where ${own}`.execute(db)
  if (rows.length === 0) return []
  await demandProved(db, agency, 'publication-copy', own)
  const kept = new Set(rows.map(({ sha256 }) => sha256))
  return (await approvedCopies(db, agency, at.caseId)).filter(({ sha256 }) => kept.has(sha256))
}

/** Which of some files are evidence of this agency that may not leave: all of any case, but the approved copies of this one. */
export async function withheldFiles<DB>(
  db: Kysely<DB>,
  { agency, id }: Pick<CaseRecord, 'agency' | 'id'>,
  digests: readonly string[],
): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set()
  const { rows } = await sql<{ sha256: string }>`select distinct m.sha256 from zhifa.media m
    join zhifa.case_record r on r.id = m.case_id
    where r.agency = ${agency} and m.sha256 in (${sql.join(digests)})`.execute(db)
  const open = new Set((await approvedCopies(db, agency, id)).map(({ sha256 }) => sha256))
  return new Set(rows.map(({ sha256 }) => sha256).filter((sha256) => !open.has(sha256)))
}
