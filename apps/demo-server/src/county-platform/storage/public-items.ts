import { Publication, type PublicKind } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

export type Mark = 'valid' | 'corrected' | 'withdrawn'

export interface ItemQuery {
  /** Words that must all occur in number, case, party, violation or agency. */
  readonly text: string
  readonly mark: Mark | undefined
  /** Year of the decision. */
  readonly year: number | undefined
  readonly kind?: PublicKind | undefined
  /** From 1. */
  readonly page: number
}

export interface ListedItem {
  readonly recordId: string
  readonly mark: Mark
  readonly documentNumber: string | null
  readonly agencyName: string | null
  readonly decidedOn: string | null
  readonly publication: Publication
}

export const pageSize = 20

/** What is still public on a day: a publication ends with its last day, without anybody having to send a withdrawal. */
const lasting = (today: string) => sql`coalesce(body::jsonb -> 'content' ->> 'publicUntil', '9999-12-31') >= ${today}`

/** One page of the public list, newest decision first. */
export async function listItems<DB>(
  db: Kysely<DB>,
  query: ItemQuery,
  today: string,
): Promise<{ readonly items: readonly ListedItem[]; readonly total: number }> {
  const conditions = [lasting(today)]
  if (query.kind) conditions.push(sql`kind = ${query.kind}`)
  for (const word of query.text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8))
    conditions.push(sql`search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  if (query.mark) conditions.push(sql`mark = ${query.mark}`)
  if (query.year) conditions.push(sql`decided_on like ${`${query.year}-%`}`)
  const where = sql.join(conditions, sql` and `)
  const { rows } = await sql<ItemRow>`select ${itemColumns} from platform.item where ${where}
    order by decided_on desc nulls last, first_published_at desc, record_id limit ${pageSize} offset ${(query.page - 1) * pageSize}`.execute(
    db,
  )
  const count = await sql<{ total: number }>`
    select count(*)::integer as total from platform.item where ${where}`.execute(db)
  return { items: rows.map(toItem), total: count.rows[0]?.total ?? 0 }
}

/** The years in which decisions were made, newest first. */
export async function decisionYears<DB>(db: Kysely<DB>): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct substr(decided_on, 1, 4)::integer as year from platform.item
    where decided_on is not null order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}

export interface ItemPageData extends ListedItem {
  readonly version: number
  readonly digest: string
  readonly firstPublishedAt: Date
  readonly updatedAt: Date
  readonly attachments: readonly {
    readonly sha256: string
    readonly name: string
    readonly size: number
    readonly mediaType: string
  }[]
  readonly remarks: readonly {
    readonly version: number
    readonly verb: string
    readonly text: string
    readonly at: Date
  }[]
}

/** Everything that an item's page shows. */
export async function readItem<DB>(db: Kysely<DB>, recordId: string): Promise<ItemPageData | undefined> {
  const { rows } = await sql<
    ItemRow & { key: string; version: number; digest: string; firstPublishedAt: Date; updatedAt: Date }
  >`select ${itemColumns}, key, version, digest, first_published_at as "firstPublishedAt", updated_at as "updatedAt"
    from platform.item where record_id = ${recordId}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const attachments = await sql<ItemPageData['attachments'][number]>`
    select sha256, name, octet_length(bytes) as size, media_type as "mediaType" from platform.attachment where key = ${row.key}
    order by position`.execute(db)
  const remarks = await sql<ItemPageData['remarks'][number]>`
    select version, verb, text, at from platform.remark where key = ${row.key} order by version desc`.execute(db)
  const { version, digest, firstPublishedAt, updatedAt } = row
  return {
    ...toItem(row),
    version,
    digest,
    firstPublishedAt,
    updatedAt,
    attachments: attachments.rows,
    remarks: remarks.rows,
  }
}

/** The newest changes of what is public, for the feeds. */
export async function newestItems<DB>(db: Kysely<DB>, today: string, limit: number) {
  const { rows } = await sql<{ recordId: string; body: string; publishedAt: Date; updatedAt: Date }>`
    select record_id as "recordId", body, first_published_at as "publishedAt", updated_at as "updatedAt"
    from platform.item where ${lasting(today)} order by sequence desc limit ${limit}`.execute(db)
  return rows.map(({ body, ...row }) => ({ ...row, publication: Publication.parse(JSON.parse(body)) }))
}

/** A file of an item that is published now. */
export async function readAttachment<DB>(db: Kysely<DB>, recordId: string, sha256: string, today: string) {
  const { rows } = await sql<{ name: string; mediaType: string; bytes: Uint8Array }>`
    select a.name, a.media_type as "mediaType", a.bytes from platform.attachment a
    join platform.item i on i.key = a.key
    where i.record_id = ${recordId} and a.sha256 = ${sha256} and ${lasting(today)}`.execute(db)
  return rows[0]
}

interface ItemRow extends Omit<ListedItem, 'publication'> {
  readonly body: string
}

const itemColumns = sql.raw(`record_id as "recordId", mark, document_number as "documentNumber",
  agency_name as "agencyName", decided_on as "decidedOn", body`)

function toItem({ recordId, mark, documentNumber, agencyName, decidedOn, body }: ItemRow): ListedItem {
  const publication = Publication.parse(JSON.parse(body))
  return { recordId, mark, documentNumber, agencyName, decidedOn, publication }
}
