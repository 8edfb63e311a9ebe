import { type Kysely, sql } from 'kysely'
import { demandProved } from '../../ledger'
import type { Digests } from '../hashing/follow'
import type { MediaDescription } from './description'

/** A file of a case, as it is on record. */
export interface MediaItem extends MediaDescription, Digests {
  readonly caseId: string
  /** In bytes. */
  readonly size: number
  /** By its content. */
  readonly type: string
  readonly uploadedBy: string
  readonly uploadedAt: Date
}

interface Row {
  case_id: string
  sha256: string
  sm3: string
  size: string
  media_type: string
  name: string
  started: string | null
  ended: string | null
  device: string | null
  officer: string | null
  place: string | null
  uploaded_by: string
  uploaded_at: Date
}

const itemOf = (row: Row): MediaItem => ({
  caseId: row.case_id,
  sha256: row.sha256,
  sm3: row.sm3,
  size: Number(row.size),
  type: row.media_type,
  name: row.name,
  started: row.started ?? undefined,
  ended: row.ended ?? undefined,
  device: row.device ?? undefined,
  officer: row.officer === null ? undefined : (row.officer as NonNullable<MediaDescription['officer']>),
  place: row.place ?? undefined,
  uploadedBy: row.uploaded_by,
  uploadedAt: new Date(row.uploaded_at),
})

const columns = sql`case_id, sha256, sm3, size::text, media_type, name, started, ended, device, officer, place, uploaded_by, uploaded_at`

/** The files of a case, in the order in which they came. @throws LedgerDifferenceError where a row is not what the ledger proves */
export async function mediaOf<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<MediaItem[]> {
  await demandProved(db, agency, 'media', sql`case_id = ${caseId}`)
  const { rows } = await sql<Row>`select ${columns} from zhifa.media where case_id = ${caseId}
    order by uploaded_at, sha256`.execute(db)
  return rows.map(itemOf)
}

/** One file of a case, or nothing. @throws LedgerDifferenceError */
export async function mediaItem<DB>(
  db: Kysely<DB>,
  agency: string,
  caseId: string,
  sha256: string,
): Promise<MediaItem | undefined> {
  const own = sql`case_id = ${caseId} and sha256 = ${sha256}`
  await demandProved(db, agency, 'media', own)
  const { rows } = await sql<Row>`select ${columns} from zhifa.media where ${own}`.execute(db)
  return rows[0] && itemOf(rows[0])
}

/** How many bytes the files of a case have together. */
export async function bytesOfCase<DB>(db: Kysely<DB>, caseId: string): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select coalesce(sum(size), 0)::text as bytes from zhifa.media
    where case_id = ${caseId}`.execute(db)
  return Number(rows[0]?.bytes ?? 0)
}

/** The device of the newest recording that a person uploaded, in whatever case: proposed for the next one. */
export async function usualDevice<DB>(db: Kysely<DB>, person: string): Promise<string | undefined> {
  const { rows } = await sql<{ device: string }>`select device from zhifa.media
    where uploaded_by = ${person} and device is not null order by uploaded_at desc limit 1`.execute(db)
  return rows[0]?.device
}
