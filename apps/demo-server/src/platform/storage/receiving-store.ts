import type { Publication } from '@zhifa/domain'
import { type BatchRecords, type Held, Receipt, type ReceivingStore } from '@zhifa/integrations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { inventoryOf } from './inventory'
import { writeItems } from './write-items'

/** The platform's database as the receiving side of the contract needs it. One item is a batch of one. */
export function receivingStore<DB>(db: Kysely<DB>, now: () => Date): ReceivingStore {
  const exclusiveAll: ReceivingStore['exclusiveAll'] = (keys, work) =>
    db.transaction().execute(async (trx) => {
      // In one order everywhere, so that two batches cannot wait for each other.
      await sql`select pg_advisory_xact_lock(lock) from (
        select distinct hashtextextended(value, 0) as lock from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)
        order by lock) as locks`.execute(trx)
      return work(recordsOf(trx, now))
    })
  const held = async (source: Kysely<DB>, key: string) => (await readHeld(source, [key])).get(key)
  return {
    exclusiveAll,
    exclusive: (key, work) =>
      exclusiveAll([key], ({ rememberMessage, heldAll, applyAll }) =>
        work({
          rememberMessage,
          held: async (each) => (await heldAll([each])).get(each),
          apply: (publication, entry) => applyAll([[publication, entry]]),
        }),
      ),
    held: (key) => held(db, key),
    heldAll: (keys) => readHeld(db, keys),
    ...inventoryOf(db),
  }
}

function recordsOf<DB>(trx: Transaction<DB>, now: () => Date): BatchRecords {
  return {
    async rememberMessage(id, until) {
      await sql`delete from platform.message where until < ${now()}`.execute(trx)
      const { rows } = await sql`insert into platform.message (id, until) values (${id}, ${until})
        on conflict (id) do nothing returning id`.execute(trx)
      return rows.length > 0
    },
    heldAll: (keys) => readHeld(trx, keys),
    async applyAll(items: readonly (readonly [Publication, Held])[]) {
      // The changes feed reads by sequence: numbers must become visible in their order.
      await sql`select pg_advisory_xact_lock(hashtext('platform.change'))`.execute(trx)
      await writeItems(trx, items, now())
    },
  }
}

async function readHeld<DB>(db: Kysely<DB>, keys: readonly string[]): Promise<Map<string, Held>> {
  const { rows } = await sql<Omit<Held, 'receipt'> & { receipt: unknown }>`
    select key, version, digest, verb, receipt from platform.item
    where key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(db)
  return new Map(rows.map((row) => [row.key, { ...row, receipt: Receipt.parse(row.receipt) }]))
}
