import { canonicalJson, type Publication, publicSubject } from '@zhifa/domain'
import { type Held, recordIdOf } from '@zhifa/integrations'
import { sql, type Transaction } from 'kysely'

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
  const rows = JSON.stringify(items.map(toRow))
  // The changes feed reads by sequence: numbers must become visible in their order, so this lock comes before the first.
  await sql`
    with ordered as materialized (select pg_advisory_xact_lock(hashtext('platform.change')))
    insert into platform.item (key, record_id, version, digest, verb, mark, kind, document_number, agency_name,
      decided_on, body, search, receipt, first_published_at, updated_at, approved_on)
    select r.key, r.record_id, r.version, r.digest, r.verb, r.mark, split_part(r.key, ':', 2),
      coalesce(r.document_number, i.document_number), coalesce(r.agency_name, i.agency_name),
      coalesce(r.decided_on, i.decided_on), r.body,
      coalesce(r.search, lower(concat_ws(chr(10), i.document_number, i.agency_name))), r.receipt, ${now}, ${now}, r.approved_on
    from jsonb_to_recordset(${rows}::jsonb) as r (key text, record_id text, version integer, digest text, verb text,
      mark text, document_number text, agency_name text, decided_on text, body text, search text, receipt jsonb,
      approved_on text) cross join ordered left join platform.item i on i.key = r.key
    on conflict (key) do update set version = excluded.version, digest = excluded.digest, verb = excluded.verb,
      mark = excluded.mark, document_number = excluded.document_number, agency_name = excluded.agency_name,
      decided_on = excluded.decided_on, body = excluded.body, search = excluded.search, receipt = excluded.receipt,
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

function toRow([publication, held]: Entry) {
  const { key, version, approvedOn } = publication
  const { digest, verb, receipt } = held
  const head = { key, record_id: recordIdOf(key), version, digest, verb, receipt, approved_on: approvedOn }
  if (publication.verb === 'withdraw') return { ...head, mark: 'withdrawn', body: canonicalJson(publication) }
  const { documentNumber, caseName, partyName, agencyName, decidedOn } = publication.content
  return {
    ...head,
    mark: publication.correction === undefined ? 'valid' : 'corrected',
    document_number: documentNumber,
    agency_name: agencyName,
    decided_on: decidedOn,
    body: canonicalJson({ ...publication, attachments: [] }),
    search: [documentNumber, caseName, partyName, publicSubject(publication.content), agencyName]
      .join('\n')
      .toLowerCase(),
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
