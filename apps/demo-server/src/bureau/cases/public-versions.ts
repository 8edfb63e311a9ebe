import { createHash } from 'node:crypto'
import { canonicalJson, type Publication, Publication as PublicationSchema } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import {
  bodyOf,
  LedgerDifferenceError,
  type ProvedRow,
  provedRow,
  provedTables,
  publicItemColumn,
  rowDifferences,
} from '../ledger'

/** What a publication is of, within the house: the case, and of several parties which; the last part of its key. */
export const publicItemOf = ({ key }: Pick<Publication, 'key'>): string => key.split(':')[2] ?? ''

/** Keeps an approved version of a case's public content, with its sheet as PDF and its certificate. */
export async function keepVersion<DB>(
  trx: Transaction<DB>,
  caseId: string,
  publication: Publication,
  papers: { readonly sheet: Uint8Array; readonly certificate: string | undefined } | undefined,
): Promise<void> {
  const bare = publication.verb === 'publish' ? { ...publication, attachments: [] } : publication
  await sql`insert into zhifa.publication (case_id, version, verb, body, sheet, certificate, approved_on) values
    (${caseId}, ${publication.version}, ${publication.verb}, ${canonicalJson(bare)}, ${papers?.sheet ?? null},
      ${papers?.certificate ?? null},
      ${publication.approvedOn})`.execute(trx)
}

const itemIn = (row: string) => sql.raw(publicItemColumn(`${row}.`))

/** What the public may see now of one item: of a case, or of one of its parties. The stored text is read through the allow-list again on its way out. */
export interface PublicVersion {
  readonly caseId: string
  readonly item: string
  readonly publication: Publication
  readonly documentNumber: string | undefined
  readonly certified: boolean
}

interface Row {
  case_id: string
  item: string
  version: number
  body: string
  number: string | null
  certified: boolean
  row: ProvedRow['row']
  proof: string | null
}

const columns = sql`p.case_id, ${itemIn('p')} as item, p.version, p.body, p.certificate is not null as certified, (select q.body::jsonb -> 'content' ->> 'documentNumber' from zhifa.publication q
    where ${itemIn('q')} = ${itemIn('p')} and q.verb = 'publish' order by q.version desc limit 1) as number,
    jsonb_build_object('verb', p.verb, 'body', p.body, 'approved_on', p.approved_on) as row,
    (select line from zhifa.leaf l where l.agency = (select agency from zhifa.case_record r where r.id = p.case_id)
      and l.kind = 'publication' and l.subject = ${itemIn('p')} || '/' || p.version order by l.index desc limit 1) as proof`
const newest = sql`select ${columns} from zhifa.publication p
  where p.version = (select max(version) from zhifa.publication q where ${itemIn('q')} = ${itemIn('p')})`

const differencesOf = ({ item, version, row, proof }: Row) =>
  rowDifferences(
    provedTables.publication.title,
    { subject: `${item}/${version}`, row },
    proof === null ? undefined : bodyOf(proof),
  )

const versionOf = (row: Row): PublicVersion => ({
  caseId: row.case_id,
  item: row.item,
  publication: PublicationSchema.parse(JSON.parse(row.body)),
  documentNumber: row.number ?? undefined,
  certified: row.certified,
})

/** The newest version of an item with its place in the ledger, and when the public first saw anything of it and when this. */
export interface NewestVersion extends PublicVersion {
  readonly agency: string
  /** Index of its leaf: versions come in this order. */
  readonly change: number
  readonly firstAt: Date
  readonly changedAt: Date
  /** SHA-256 of its papers, in hex. */
  readonly sheet: string | null
  readonly certificate: string | null
}

interface PlacedRow extends Row, Pick<NewestVersion, 'agency' | 'sheet' | 'certificate'> {
  readonly change: number
  readonly first_at: Date
  readonly changed_at: Date
}

const leafOfVersion = (version: RawBuilder<unknown>) => sql`(select min(pl.index) from zhifa.leaf pl
  where pl.agency = r.agency and pl.kind = 'publication' and pl.subject = ${itemIn('p')} || '/' || ${version})`

/** When a version came: when the act was entered whose leaf stands before that of the version; without one the day of its approval. */
const enteredAt = (version: RawBuilder<unknown>) => sql<Date>`coalesce((select e.entered_at
  from zhifa.leaf el join zhifa.entry e on e.case_id = el.case_id and e.seq = el.seq
  where el.agency = r.agency and el.case_id = p.case_id and el.index < ${leafOfVersion(version)}
  order by el.index desc limit 1), (p.approved_on || ' 00:00:00+08')::timestamptz)`

/** The newest versions of some cases with their places; what is not what the ledger proves is left out. */
export async function newestOfCases<DB>(db: Kysely<DB>, caseIds: readonly string[]): Promise<NewestVersion[]> {
  if (caseIds.length === 0) return []
  const { rows } = await sql<PlacedRow>`select ${columns}, r.agency, ${leafOfVersion(sql`p.version`)} as change,
      ${enteredAt(sql`p.version`)} as changed_at,
      ${enteredAt(sql`(select min(version) from zhifa.publication q where ${itemIn('q')} = ${itemIn('p')})`)} as first_at,
      encode(sha256(p.sheet), 'hex') as sheet, encode(sha256(convert_to(p.certificate, 'UTF8')), 'hex') as certificate
    from zhifa.publication p join zhifa.case_record r on r.id = p.case_id
    where p.case_id in (${sql.join(caseIds)})
      and p.version = (select max(version) from zhifa.publication q where ${itemIn('q')} = ${itemIn('p')})
    order by item`.execute(db)
  return rows
    .filter((row) => row.change !== null && differencesOf(row).length === 0)
    .map(({ agency, change, first_at, changed_at, sheet, certificate, ...row }) => ({
      ...versionOf(row),
      ...{ agency, change, firstAt: first_at, changedAt: changed_at, sheet, certificate },
    }))
}

/** The newest versions of some items, in the order given; what is not what the ledger proves is not shown. */
export async function publicVersionsIn<DB>(db: Kysely<DB>, items: readonly string[]): Promise<PublicVersion[]> {
  if (items.length === 0) return []
  const { rows } = await sql<Row>`${newest} and ${itemIn('p')} in (${sql.join(items)})`.execute(db)
  const found = new Map(rows.map((row) => [row.item, row]))
  return items.flatMap((item) => {
    const row = found.get(item)
    return row && differencesOf(row).length === 0 ? [versionOf(row)] : []
  })
}

/** What the public may see of one item. @throws LedgerDifferenceError when it is not what the ledger proves */
export async function publicVersion<DB>(db: Kysely<DB>, item: string): Promise<PublicVersion | undefined> {
  return (await provedVersions(db, sql`${itemIn('p')} = ${item}`))[0]
}

/** What the public may see of a case, by party. @throws LedgerDifferenceError when it is not what the ledger proves */
export const publicVersionsOf = <DB>(db: Kysely<DB>, caseId: string): Promise<PublicVersion[]> =>
  provedVersions(db, sql`p.case_id = ${caseId}`)

/** Every version of an item, the newest first; one that is not what the ledger proves is left out. */
export async function versionsOfItem<DB>(db: Kysely<DB>, item: string): Promise<PublicVersion[]> {
  const { rows } = await sql<Row>`select ${columns} from zhifa.publication p where ${itemIn('p')} = ${item}
    order by p.version desc`.execute(db)
  return rows.filter((row) => differencesOf(row).length === 0).map(versionOf)
}

async function provedVersions<DB>(db: Kysely<DB>, where: RawBuilder<unknown>): Promise<PublicVersion[]> {
  const { rows } = await sql<Row>`${newest} and ${where} order by item`.execute(db)
  const [differs] = rows.flatMap(differencesOf)
  if (differs) throw new LedgerDifferenceError(differs)
  return rows.map(versionOf)
}

/** A paper of the version that is public now. @throws LedgerDifferenceError when it is not what the ledger proves */
async function paperOf<DB, T extends Uint8Array | string>(
  db: Kysely<DB>,
  item: string,
  column: 'sheet' | 'certificate',
): Promise<T | undefined> {
  const { rows } = await sql<{ version: number; agency: string; paper: T | null }>`
    select p.version, r.agency, ${sql.ref(column)} as paper
    from zhifa.publication p join zhifa.case_record r on r.id = p.case_id
    where ${itemIn('p')} = ${item} order by version desc limit 1`.execute(db)
  const [row] = rows
  if (!row || row.paper === null) return undefined
  const subject = `${item}/${row.version}`
  const proved = await provedRow(db, row.agency, 'publication', subject)
  const digest = createHash('sha256').update(row.paper).digest('hex')
  const [differs] = rowDifferences(provedTables.publication.title, { subject, row: { [column]: digest } }, proved)
  if (differs) throw new LedgerDifferenceError(differs)
  return row.paper
}

/** The sheet of the version that is public now; nothing once it was withdrawn. */
export const publicSheet = <DB>(db: Kysely<DB>, item: string): Promise<Uint8Array | undefined> =>
  paperOf<DB, Uint8Array>(db, item, 'sheet')

/** The certificate of the version that is public now. */
export const publicCertificate = <DB>(db: Kysely<DB>, item: string): Promise<string | undefined> =>
  paperOf<DB, string>(db, item, 'certificate')
