import { createHash } from 'node:crypto'
import { canonicalJson, type Publication, Publication as PublicationSchema } from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { bodyOf, LedgerDifferenceError, type ProvedRow, provedRow, provedTables, rowDifferences } from '../ledger'
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
  version: number
  body: string
  number: string | null
  certified: boolean
  row: ProvedRow['row']
  proof: string | null
}

const newest = sql`
  select p.case_id, p.version, p.body, p.certificate is not null as certified, (select q.body::jsonb -> 'content' ->> 'documentNumber' from zhifa.publication q
    where q.case_id = p.case_id and q.verb = 'publish' order by q.version desc limit 1) as number,
    jsonb_build_object('verb', p.verb, 'body', p.body, 'approved_on', p.approved_on) as row,
    (select line from zhifa.leaf l where l.agency = (select agency from zhifa.case_record r where r.id = p.case_id)
      and l.kind = 'publication' and l.subject = p.case_id || '/' || p.version order by l.index desc limit 1) as proof
  from zhifa.publication p
  where p.version = (select max(version) from zhifa.publication q where q.case_id = p.case_id)`

const differencesOf = ({ case_id, version, row, proof }: Row) =>
  rowDifferences(
    provedTables.publication.title,
    { subject: `${case_id}/${version}`, row },
    proof === null ? undefined : bodyOf(proof),
  )

const versionOf = (row: Row): PublicVersion => ({
  caseId: row.case_id,
  publication: PublicationSchema.parse(JSON.parse(row.body)),
  documentNumber: row.number ?? undefined,
  certified: row.certified,
})

/** What the public may see; what is not what the ledger proves is not shown. */
export async function publicVersions<DB>(db: Kysely<DB>): Promise<PublicVersion[]> {
  const { rows } = await sql<Row>`${newest} order by p.case_id desc`.execute(db)
  return rows.filter((row) => differencesOf(row).length === 0).map(versionOf)
}

/** What the public may see of one case. @throws LedgerDifferenceError when it is not what the ledger proves */
export async function publicVersion<DB>(db: Kysely<DB>, caseId: string): Promise<PublicVersion | undefined> {
  const { rows } = await sql<Row>`${newest} and p.case_id = ${caseId}`.execute(db)
  const [row] = rows
  const [differs] = row ? differencesOf(row) : []
  if (differs) throw new LedgerDifferenceError(differs)
  return row && versionOf(row)
}

/** A paper of the version that is public now. @throws LedgerDifferenceError when it is not what the ledger proves */
async function paperOf<DB, T extends Uint8Array | string>(
  db: Kysely<DB>,
  caseId: string,
  column: 'sheet' | 'certificate',
): Promise<T | undefined> {
  const { rows } = await sql<{ version: number; agency: string; paper: T | null }>`
    select p.version, r.agency, ${sql.ref(column)} as paper
    from zhifa.publication p join zhifa.case_record r on r.id = p.case_id
    where case_id = ${caseId} order by version desc limit 1`.execute(db)
  const [row] = rows
  if (!row || row.paper === null) return undefined
  const subject = `${caseId}/${row.version}`
  const proved = await provedRow(db, row.agency, 'publication', subject)
  const digest = createHash('sha256').update(row.paper).digest('hex')
  const [differs] = rowDifferences(provedTables.publication.title, { subject, row: { [column]: digest } }, proved)
  if (differs) throw new LedgerDifferenceError(differs)
  return row.paper
}

/** The sheet of the version that is public now; nothing once it was withdrawn. */
export const publicSheet = <DB>(db: Kysely<DB>, caseId: string): Promise<Uint8Array | undefined> =>
  paperOf<DB, Uint8Array>(db, caseId, 'sheet')

/** The certificate of the version that is public now. */
export const publicCertificate = <DB>(db: Kysely<DB>, caseId: string): Promise<string | undefined> =>
  paperOf<DB, string>(db, caseId, 'certificate')
