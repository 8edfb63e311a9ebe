import { canonicalJson, type Publication, Publication as PublicationSchema } from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'

/** Keeps an approved version of a case's public content, with its sheet as PDF. */
export async function keepVersion<DB>(
  trx: Transaction<DB>,
  caseId: string,
  publication: Publication,
  sheet: Uint8Array | undefined,
): Promise<void> {
  const bare = publication.verb === 'publish' ? { ...publication, attachments: [] } : publication
  await sql`insert into zhifa.publication (case_id, version, verb, body, sheet, approved_on) values
    (${caseId}, ${publication.version}, ${publication.verb}, ${canonicalJson(bare)}, ${sheet ?? null},
      ${publication.approvedOn})`.execute(trx)
}

/** What the public may see of a case now. The stored text is read through the allow-list again on its way out. */
export interface PublicVersion {
  readonly caseId: string
  readonly publication: Publication
  /** Public remarks on the versions before: why they were corrected. */
  readonly documentNumber: string | undefined
}

interface Row {
  case_id: string
  body: string
  number: string | null
}

const newest = sql`
  select p.case_id, p.body, (select q.body::jsonb -> 'content' ->> 'documentNumber' from zhifa.publication q
    where q.case_id = p.case_id and q.verb = 'publish' order by q.version desc limit 1) as number
  from zhifa.publication p
  where p.version = (select max(version) from zhifa.publication q where q.case_id = p.case_id)`

const versionOf = (row: Row): PublicVersion => ({
  caseId: row.case_id,
  publication: PublicationSchema.parse(JSON.parse(row.body)),
  documentNumber: row.number ?? undefined,
})

export async function publicVersions<DB>(db: Kysely<DB>): Promise<PublicVersion[]> {
  const { rows } = await sql<Row>`${newest} order by p.case_id desc`.execute(db)
  return rows.map(versionOf)
}

export async function publicVersion<DB>(db: Kysely<DB>, caseId: string): Promise<PublicVersion | undefined> {
  const { rows } = await sql<Row>`${newest} and p.case_id = ${caseId}`.execute(db)
  return rows[0] && versionOf(rows[0])
}

/** The sheet of the version that is public now; nothing once it was withdrawn. */
export async function publicSheet<DB>(db: Kysely<DB>, caseId: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ sheet: Uint8Array | null }>`select sheet from zhifa.publication
    where case_id = ${caseId} order by version desc limit 1`.execute(db)
  return rows[0]?.sheet ?? undefined
}
