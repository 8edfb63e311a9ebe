import { canonicalJson, type Publication } from '@zhifa/domain'
import { type Held, Receipt, type ReceivingRecords, type ReceivingStore, recordIdOf } from '@zhifa/integrations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { inventoryOf } from './inventory'

type Published = Extract<Publication, { verb: 'publish' }>

/** The platform's database as the receiving side of the contract needs it. */
export function receivingStore<DB>(db: Kysely<DB>, now: () => Date): ReceivingStore {
  return {
    exclusive: (key, work) =>
      db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx)
        return work(recordsOf(trx, now))
      }),
    held: (key) => readHeld(db, key),
    ...inventoryOf(db),
  }
}

function recordsOf<DB>(trx: Transaction<DB>, now: () => Date): ReceivingRecords {
  return {
    async rememberMessage(id, until) {
      await sql`delete from platform.message where until < ${now()}`.execute(trx)
      const { rows } = await sql`insert into platform.message (id, until) values (${id}, ${until})
        on conflict (id) do nothing returning id`.execute(trx)
      return rows.length > 0
    },
    held: (key) => readHeld(trx, key),
    async apply(publication, held) {
      // The changes feed reads by sequence: numbers must become visible in their order.
      await sql`select pg_advisory_xact_lock(hashtext('platform.change'))`.execute(trx)
      if (publication.verb === 'publish') await publish(trx, publication, held, now())
      else await withdraw(trx, publication, held, now())
    },
  }
}

async function readHeld<DB>(db: Kysely<DB>, key: string): Promise<Held | undefined> {
  const { rows } = await sql<Omit<Held, 'receipt'> & { receipt: unknown }>`
    select key, version, digest, verb, receipt from platform.item where key = ${key}`.execute(db)
  const row = rows[0]
  return row && { ...row, receipt: Receipt.parse(row.receipt) }
}

async function publish<DB>(trx: Transaction<DB>, publication: Published, held: Held, now: Date): Promise<void> {
  const { key, version, content, attachments, correction } = publication
  const search = [content.documentNumber, content.caseName, content.partyName, content.violation, content.agencyName]
  await writeItem(trx, held, now, {
    mark: correction === undefined ? 'valid' : 'corrected',
    documentNumber: content.documentNumber,
    agencyName: content.agencyName,
    decidedOn: content.decidedOn,
    body: canonicalJson({ ...publication, attachments: [] }),
    search: search.join('\n').toLowerCase(),
    approvedOn: publication.approvedOn,
  })
  await sql`delete from platform.attachment where key = ${key}`.execute(trx)
  for (const [position, { name, mediaType, sha256, base64 }] of attachments.entries())
    await sql`insert into platform.attachment (key, sha256, position, name, media_type, bytes)
      values (${key}, ${sha256}, ${position}, ${name}, ${mediaType}, ${Buffer.from(base64, 'base64')})
      on conflict (key, sha256) do nothing`.execute(trx)
  if (correction !== undefined) await remark(trx, { key, version, verb: 'publish', text: correction, now })
}

async function withdraw<DB>(
  trx: Transaction<DB>,
  notice: Extract<Publication, { verb: 'withdraw' }>,
  held: Held,
  now: Date,
): Promise<void> {
  const { key, version, reason } = notice
  const { rows } = await sql<{ documentNumber: string | null; agencyName: string | null; decidedOn: string | null }>`
    select document_number as "documentNumber", agency_name as "agencyName", decided_on as "decidedOn"
    from platform.item where key = ${key}`.execute(trx)
  const known = rows[0] ?? { documentNumber: null, agencyName: null, decidedOn: null }
  await writeItem(trx, held, now, {
    ...known,
    mark: 'withdrawn',
    body: canonicalJson(notice),
    search: [known.documentNumber, known.agencyName].join('\n').toLowerCase(),
    approvedOn: notice.approvedOn,
  })
  await sql`delete from platform.attachment where key = ${key}`.execute(trx)
  await remark(trx, { key, version, verb: 'withdraw', text: reason, now })
}

interface ItemFields {
  readonly mark: 'valid' | 'corrected' | 'withdrawn'
  readonly documentNumber: string | null
  readonly agencyName: string | null
  readonly decidedOn: string | null
  readonly body: string
  readonly search: string
  readonly approvedOn: string
}

async function writeItem<DB>(trx: Transaction<DB>, held: Held, now: Date, item: ItemFields): Promise<void> {
  const { key, version, digest, verb, receipt } = held
  await sql`
    insert into platform.item (key, record_id, version, digest, verb, mark, kind, document_number, agency_name,
      decided_on, body, search, receipt, first_published_at, updated_at, approved_on)
    values (${key}, ${recordIdOf(key)}, ${version}, ${digest}, ${verb}, ${item.mark}, ${key.split(':')[1] ?? ''},
      ${item.documentNumber}, ${item.agencyName}, ${item.decidedOn}, ${item.body}, ${item.search},
      ${JSON.stringify(receipt)}, ${now}, ${now}, ${item.approvedOn})
    on conflict (key) do update set version = excluded.version, digest = excluded.digest, verb = excluded.verb,
      mark = excluded.mark, document_number = excluded.document_number, agency_name = excluded.agency_name,
      decided_on = excluded.decided_on, body = excluded.body, search = excluded.search, receipt = excluded.receipt,
      updated_at = excluded.updated_at, approved_on = excluded.approved_on, sequence = nextval('platform.change')`.execute(
    trx,
  )
}

/** A remark may be there already when only a part of the database was restored from a backup. */
async function remark<DB>(
  trx: Transaction<DB>,
  { key, version, verb, text, now }: { key: string; version: number; verb: string; text: string; now: Date },
): Promise<void> {
  await sql`insert into platform.remark (key, version, verb, text, at)
    values (${key}, ${version}, ${verb}, ${text}, ${now})
    on conflict (key, version) do update set verb = excluded.verb, text = excluded.text, at = excluded.at`.execute(trx)
}
