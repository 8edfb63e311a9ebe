import { canonicalJson, type Publication } from '@zhifa/domain'
import { type Held, recordIdOf } from '@zhifa/integrations'
import { sql, type Transaction } from 'kysely'
import { searchedBy } from './searched'

export type Entry = readonly [Publication, Held]

/**
 * Writes what the public sees from now on, in a handful of statements however many items there are. A withdrawal keeps the
 * document number and the agency of the item, so that its notice says what was withdrawn, and drops everything else.
 *
 * @param held what was shown until now of those items that were shown
 */
export async function writeItems<DB>(
  trx: Transaction<DB>,
  items: readonly Entry[],
  now: Date,
  held: ReadonlyMap<string, unknown>,
): Promise<void> {
  const kept = await keptOf(trx, items)
  const rows = JSON.stringify(items.map((item) => toRow(item, kept)))
  // The changes feed reads by sequence: numbers must become visible in their order, so this lock comes before the first.
  await sql`
    with ordered as materialized (select pg_advisory_xact_lock(hashtext('platform.change')))
    insert into platform.item (key, record_id, version, digest, verb, mark, kind, document_number, agency_name,
      decided_on, body, day, public_until, over, words, grams, receipt, first_published_at, updated_at, approved_on)
    select r.key, r.record_id, r.version, r.digest, r.verb, r.mark, split_part(r.key, ':', 2),
      coalesce(r.document_number, i.document_number), coalesce(r.agency_name, i.agency_name),
      coalesce(r.decided_on, i.decided_on), r.body, coalesce(r.decided_on, i.decided_on, ''), r.public_until, false,
      r.words, r.grams, r.receipt, ${now}, ${now}, r.approved_on
    from jsonb_to_recordset(${rows}::jsonb) as r (key text, record_id text, version integer, digest text, verb text,
      mark text, document_number text, agency_name text, decided_on text, body text, public_until text, words text, grams text[], receipt jsonb,
      approved_on text) cross join ordered left join platform.item i on i.key = r.key
    on conflict (key) do update set version = excluded.version, digest = excluded.digest, verb = excluded.verb,
      mark = excluded.mark, document_number = excluded.document_number, agency_name = excluded.agency_name,
      decided_on = excluded.decided_on, body = excluded.body, day = excluded.day,
      public_until = excluded.public_until, over = excluded.over, words = excluded.words, grams = excluded.grams, receipt = excluded.receipt,
      updated_at = excluded.updated_at, approved_on = excluded.approved_on, sequence = nextval('platform.change')`.execute(
    trx,
  )
  const shown = items.flatMap(([{ key }]) => (held.has(key) ? key : []))
  if (shown.length > 0)
    await sql`delete from platform.attachment
      where key in (select jsonb_array_elements_text(${JSON.stringify(shown)}::jsonb))`.execute(trx)
  for (const [publication] of items) await writeAttachments(trx, publication)
  const remarks = items.flatMap(remarkOf)
  // A remark may be there already when only a part of the database was restored from a backup.
  if (remarks.length > 0)
    await sql`
      insert into platform.remark (key, version, verb, text, at)
      select key, version, verb, text, ${now}
      from jsonb_to_recordset(${JSON.stringify(remarks)}::jsonb) as r (key text, version integer, verb text, text text)
      on conflict (key, version) do update set verb = excluded.verb, text = excluded.text, at = excluded.at`.execute(
      trx,
    )
}

/** Number and agency by which withdrawn items go on being found. */
async function keptOf<DB>(trx: Transaction<DB>, items: readonly Entry[]): Promise<ReadonlyMap<string, Kept>> {
  const keys = items.flatMap(([{ key, verb }]) => (verb === 'withdraw' ? [key] : []))
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Kept & { key: string }>`select key, document_number as number, agency_name as agency
    from platform.item where key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(trx)
  return new Map(rows.map(({ key, number, agency }) => [key, { number, agency }]))
}

interface Kept {
  readonly number: string | null
  readonly agency: string | null
}

function toRow([publication, held]: Entry, kept: ReadonlyMap<string, Kept>) {
  const { key, version, approvedOn } = publication
  const { digest, verb, receipt } = held
  const { public_until, words, grams } = searchedBy(publication, kept.get(key) ?? { number: null, agency: null })
  const found = { public_until, words, grams }
  const head = { key, record_id: recordIdOf(key), version, digest, verb, receipt, approved_on: approvedOn, ...found }
  if (publication.verb === 'withdraw') return { ...head, mark: 'withdrawn', body: canonicalJson(publication) }
  const { documentNumber, agencyName, decidedOn } = publication.content
  return {
    ...head,
    mark: publication.correction === undefined ? 'valid' : 'corrected',
    document_number: documentNumber,
    agency_name: agencyName,
    decided_on: decidedOn,
    body: canonicalJson({ ...publication, attachments: [] }),
  }
}

async function writeAttachments<DB>(trx: Transaction<DB>, publication: Publication): Promise<void> {
  if (publication.verb === 'withdraw') return
  for (const [position, { name, mediaType, sha256, base64 }] of publication.attachments.entries())
    await sql`insert into platform.attachment (key, sha256, position, name, media_type, bytes)
      values (${publication.key}, ${sha256}, ${position}, ${name}, ${mediaType}, ${Buffer.from(base64, 'base64')})
      on conflict (key, sha256) do nothing`.execute(trx)
}

/** When and why, never the earlier content. */
function remarkOf([publication]: Entry) {
  const { key, version, verb } = publication
  const text = publication.verb === 'withdraw' ? publication.reason : publication.correction
  return text === undefined ? [] : [{ key, version, verb, text }]
}
