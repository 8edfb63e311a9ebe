import { canonicalJson, type Publication, Publication as PublicationSchema } from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Papers } from './publishing'

/** Keeps an approved version of a case's public content, with its sheet as PDF and its certificate. */
export async function keepVersion<DB>(
  trx: Transaction<DB>,
  caseId: string,
  publication: Publication,
  papers: Pick<Papers, 'sheet' | 'certificate'> | undefined,
): Promise<void> {
  const bare = publication.verb === 'publish' ? { ...publication, attachments: [] } : publication
  await sql`insert into zhifa.publication (case_id, version, verb, body, sheet, certificate, approved_on) values
    (${caseId}, ${publication.version}, ${publication.verb}, ${canonicalJson(bare)}, ${papers?.sheet ?? null},
      ${papers?.certificate ?? null},
      ${publication.approvedOn})`.execute(trx)
}

/** What the public may see of a case now. The stored text is read through the allow-list again on its way out. */
export interface PublicVersion {
  readonly caseId: string
  readonly publication: Publication
  readonly documentNumber: string | undefined
  readonly certified: boolean
}

interface Row {
  case_id: string
  body: string
  number: string | null
  certified: boolean
}

const newest = sql`
  select p.case_id, p.body, p.certificate is not null as certified, (select q.body::jsonb -> 'content' ->> 'documentNumber' from zhifa.publication q
    where q.case_id = p.case_id and q.verb = 'publish' order by q.version desc limit 1) as number
  from zhifa.publication p
  where p.version = (select max(version) from zhifa.publication q where q.case_id = p.case_id)`

const versionOf = (row: Row): PublicVersion => ({
  caseId: row.case_id,
  publication: PublicationSchema.parse(JSON.parse(row.body)),
  documentNumber: row.number ?? undefined,
  certified: row.certified,
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

/** The certificate of the version that is public now. */
export async function publicCertificate<DB>(db: Kysely<DB>, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ certificate: string | null }>`select certificate from zhifa.publication
    where case_id = ${caseId} order by version desc limit 1`.execute(db)
  return rows[0]?.certificate ?? undefined
}
