import { Publication } from '@zhifa/domain'
import type { ChangesPage } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'

export type Mark = 'valid' | 'corrected' | 'withdrawn'

export interface ItemQuery {
  /** Words that must all occur in number, case, party, violation or agency. */
  readonly text: string
  readonly mark: Mark | undefined
  /** Year of the decision. */
  readonly year: number | undefined
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

/** One page of the public list, newest decision first. */
export async function listItems<DB>(
  db: Kysely<DB>,
  query: ItemQuery,
): Promise<{ readonly items: readonly ListedItem[]; readonly total: number }> {
  const conditions = [sql`true`]
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
  readonly attachments: readonly { readonly sha256: string; readonly name: string; readonly size: number }[]
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
    select sha256, name, octet_length(bytes) as size from platform.attachment where key = ${row.key}
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

/** A file of an item that is published now. */
export async function readAttachment<DB>(db: Kysely<DB>, recordId: string, sha256: string) {
  const { rows } = await sql<{ name: string; mediaType: string; bytes: Uint8Array }>`
    select a.name, a.media_type as "mediaType", a.bytes from platform.attachment a
    join platform.item i on i.key = a.key where i.record_id = ${recordId} and a.sha256 = ${sha256}`.execute(db)
  return rows[0]
}

/** Items by their latest change, for reconciliation. */
export async function changesSince<DB>(db: Kysely<DB>, since: number, limit: number): Promise<ChangesPage> {
  const { rows } = await sql<{
    sequence: number
    key: string
    version: number
    digest: string
    verb: string
    at: Date
  }>`
    select sequence, key, version, digest, verb, updated_at as at from platform.item
    where sequence > ${since} order by sequence limit ${limit + 1}`.execute(db)
  const changes = rows.slice(0, limit).map(({ verb, at, ...row }) => ({
    ...row,
    state: verb === 'publish' ? ('published' as const) : ('withdrawn' as const),
    at: at.toISOString(),
  }))
  return { changes, next: changes.at(-1)?.sequence ?? since, more: rows.length > limit }
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
