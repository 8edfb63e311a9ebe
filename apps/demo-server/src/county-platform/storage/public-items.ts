import { Publication, type PublicKind, publicKinds } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { countRanked, facetGram, type Indexed, rankedPage } from '../../search'
import { agencyOfItem, divisionOfItem, itemSearched } from './searched'

export type Mark = 'valid' | 'corrected' | 'withdrawn'

export interface ItemQuery {
  /** Words, numbers with any brackets, first letters of pinyin: an item has all of them. */
  readonly text: string
  readonly mark: Mark | undefined
  /** Year of the decision. */
  readonly year: number | undefined
  readonly kind?: PublicKind | undefined
  /** Six figures of a division. */
  readonly division?: string | undefined
  /** Unified social credit code. */
  readonly agency?: string | undefined
  /** The key of the last item of the page before; empty: from the first. */
  readonly after: string
}

export interface ListedItem {
  readonly recordId: string
  readonly mark: Mark
  readonly documentNumber: string | null
  readonly agencyName: string | null
  readonly decidedOn: string | null
  readonly publication: Publication
}

export interface ItemPage {
  readonly items: readonly ListedItem[]
  /** Key with which the next page begins; absent on the last one. */
  readonly next: string | undefined
}

export const pageSize = 50

const table = sql`platform.item`

/** What is still public on a day: a publication ends with its last day, without anybody having to send a withdrawal. */
const lasting = (today: string): RawBuilder<unknown>[] => [sql`not over`, sql`public_until >= ${today}`]

const [agencyColumn, divisionColumn] = [sql.raw(agencyOfItem), sql.raw(divisionOfItem)]

function conditions(query: Omit<ItemQuery, 'text' | 'after'>, today: string): RawBuilder<unknown>[] {
  const { kind, mark, year, division, agency } = query
  return [
    ...lasting(today),
    ...(division ? [sql`${divisionColumn} = ${division}`] : []),
    ...(agency ? [sql`${agencyColumn} = ${agency}`] : []),
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(mark ? [sql`mark = ${mark}`] : []),
    ...(year ? [sql`day >= ${`${year}-`}`, sql`day < ${`${year + 1}-`}`] : []),
  ]
}

const indexedOf = ({ kind, mark, year, division, agency }: Omit<ItemQuery, 'text' | 'after'>): Indexed => ({
  of: sql.raw(itemSearched),
  facets: [
    ...(division ? [facetGram('division', division)] : []),
    ...(agency ? [facetGram('agency', agency)] : []),
    ...(kind ? [facetGram('kind', kind)] : []),
    ...(mark ? [facetGram('mark', mark)] : []),
    ...(year ? [facetGram('year', year)] : []),
  ],
})

function afterKey(key: string): RawBuilder<unknown>[] {
  const at = key.indexOf('_')
  return at < 0 ? [] : [sql`(day, record_id) < (${key.slice(0, at)}, ${key.slice(at + 1)})`]
}

/** One page of the public list by key, newest decision first: every page costs the same, however many items there are. */
export async function listItems<DB>(
  db: Kysely<DB>,
  query: ItemQuery,
  today: string,
  limit = pageSize,
): Promise<ItemPage> {
  const rows = await rankedPage<DB, ItemRow & { day: string }>(db, {
    ...{ table, columns: sql`${itemColumns}, day`, keys: sql`day, record_id`, by: sql`day desc, record_id desc` },
    ...{
      where: conditions(query, today),
      after: afterKey(query.after),
      text: query.text,
      indexed: indexedOf(query),
      limit: limit + 1,
    },
  })
  const last = rows[limit - 1]
  return {
    items: rows.slice(0, limit).map(toItem),
    next: rows.length > limit && last ? `${last.day}_${last.recordId}` : undefined,
  }
}

/** Every item that is asked for, page by page: what files are made of. */
export async function* eachItem<DB>(db: Kysely<DB>, query: ItemQuery, today: string): AsyncGenerator<ListedItem> {
  for (let after: string | undefined = query.after; after !== undefined; ) {
    const page: ItemPage = await listItems(db, { ...query, after }, today, 200)
    yield* page.items
    after = page.next
  }
}

/** How many items of each kind a question finds, each counted as far as a person wants to know. */
export async function countKinds<DB>(
  db: Kysely<DB>,
  query: ItemQuery,
  today: string,
): Promise<ReadonlyMap<PublicKind, number>> {
  const found = new Map<PublicKind, number>()
  for (const kind of publicKinds) {
    const asked = { ...query, kind }
    const where = conditions(asked, today)
    found.set(kind, await countRanked(db, { table, where, text: query.text, indexed: indexedOf(asked) }))
  }
  return found
}

/** The years in which decisions were made, newest first: a step of the index for each. */
export async function decisionYears<DB>(db: Kysely<DB>): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`with recursive steps as (
      select max(day) as day from platform.item where not over
      union all
      select (select max(day) from platform.item where not over and day < substr(steps.day, 1, 4) || '-')
        from steps where steps.day > '')
    select substr(day, 1, 4)::integer as year from steps where day > '' order by 1 desc`.execute(db)
  return rows.map(({ year }) => year)
}

/** Of which divisions there are items, in the order of their codes: a step of the index for each. */
export async function divisionsShown<DB>(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`with recursive steps as (
      select min(${divisionColumn}) as code from platform.item where not over
      union all
      select (select min(${divisionColumn}) from platform.item where not over and ${divisionColumn} > steps.code)
        from steps where steps.code is not null)
    select code from steps where code is not null`.execute(db)
  return rows.map(({ code }) => code)
}

export interface ShownAgency {
  readonly code: string
  readonly name: string
}

/** Agencies of which there are items, under the name that their newest bears. @param division of one division alone */
export async function agenciesShown<DB>(db: Kysely<DB>, division: string | undefined): Promise<ShownAgency[]> {
  const within = division === undefined ? sql`true` : sql`${divisionColumn} = ${division}`
  const { rows } = await sql<ShownAgency>`with recursive steps as (
      select min(${agencyColumn}) as code from platform.item where not over and ${within}
      union all
      select (select min(${agencyColumn}) from platform.item where not over and ${within} and ${agencyColumn} > steps.code)
        from steps where steps.code is not null)
    select * from (select code, coalesce((select agency_name from platform.item
          where not over and ${agencyColumn} = steps.code order by day desc, record_id desc limit 1), code) as name
        from steps where code is not null) named order by name collate "C"`.execute(db)
  return rows
}

/** Items whose last day is past leave the lists; who asks before that is told by the day itself. */
export async function endItems<DB>(db: Kysely<DB>, today: string): Promise<void> {
  await sql`update platform.item set over = true where not over and public_until < ${today}`.execute(db)
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

/** The newest changes of what is public, for the feeds. @param before sequence of the last item of the page before */
export async function newestItems<DB>(
  db: Kysely<DB>,
  today: string,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
) {
  const { rows } = await sql<{ recordId: string; body: string; publishedAt: Date; updatedAt: Date; sequence: number }>`
    select record_id as "recordId", body, first_published_at as "publishedAt", updated_at as "updatedAt", sequence
    from platform.item where ${sql.join([...lasting(today), sql`sequence < ${before}`], sql` and `)}
    order by sequence desc limit ${limit}`.execute(db)
  return rows.map(({ body, ...row }) => ({ ...row, publication: Publication.parse(JSON.parse(body)) }))
}

/** A file of an item that is published now. */
export async function readAttachment<DB>(db: Kysely<DB>, recordId: string, sha256: string, today: string) {
  const { rows } = await sql<{ name: string; mediaType: string; bytes: Uint8Array }>`
    select a.name, a.media_type as "mediaType", a.bytes from platform.attachment a
    join platform.item i on i.key = a.key
    where i.record_id = ${recordId} and a.sha256 = ${sha256} and i.public_until >= ${today}`.execute(db)
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
