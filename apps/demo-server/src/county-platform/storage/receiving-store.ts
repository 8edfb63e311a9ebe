import {
  type BatchRecords,
  groupCommit,
  type Held,
  Receipt,
  type ReceivingRecords,
  type ReceivingStore,
} from '@zhifa/integrations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { inventoryOf } from './inventory'
import { expireMessages, rememberMessages } from './messages'
import { type Entry, writeItems } from './write-items'

/** One message of one item, waiting to be decided. */
interface Waiting {
  readonly key: string
  readonly work: (records: ReceivingRecords) => Promise<unknown>
}

/**
 * The platform's database as the receiving side of the contract needs it. Messages of one item that arrive together are
 * decided one by one and written together: the disk, and the lock that keeps the changes feed in order, are waited for once.
 */
export function receivingStore<DB>(db: Kysely<DB>, now: () => Date): ReceivingStore {
  const expire = expireMessages(db, now)
  const exclusiveAll: ReceivingStore['exclusiveAll'] = async (keys, work) => {
    await expire()
    return db.transaction().execute(async (trx) => {
      await lockKeys(trx, keys)
      return work(recordsOf(trx, now))
    })
  }

  const decide = groupCommit<Waiting, unknown>({
    limit: 100,
    apart: ({ key }) => key,
    async write(group) {
      await expire()
      return db.transaction().execute(async (trx) => {
        const keys = group.map(({ key }) => key)
        await lockKeys(trx, keys)
        const held = await readHeld(trx, keys)
        const applied: Entry[] = []
        const records: ReceivingRecords = {
          rememberMessage: rememberMessages(trx),
          held: async (key) => held.get(key),
          async apply(publication, entry) {
            applied.push([publication, entry])
          },
        }
        // An error of one undoes the group; then each is decided in a transaction of its own.
        const answers = await allOrFirstError(group.map(({ work }) => work(records)))
        if (applied.length > 0) await writeItems(trx, applied, now(), held)
        return answers
      })
    },
  })

  return {
    exclusiveAll,
    exclusive: async <T>(key: string, work: (records: ReceivingRecords) => Promise<T>) =>
      (await decide({ key, work })) as T,
    held: async (key) => (await readHeld(db, [key])).get(key),
    heldAll: (keys) => readHeld(db, keys),
    ...inventoryOf(db),
  }
}

/** As `Promise.all`, and nothing is still running when it ends. */
async function allOrFirstError<T>(all: readonly Promise<T>[]): Promise<T[]> {
  const failed = (await Promise.allSettled(all)).find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
  return Promise.all(all)
}

/** In one order everywhere, so that two transactions cannot wait for each other. */
async function lockKeys<DB>(trx: Transaction<DB>, keys: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(lock) from (
    select distinct hashtextextended(value, 0) as lock from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)
    order by lock) as locks`.execute(trx)
}

function recordsOf<DB>(trx: Transaction<DB>, now: () => Date): BatchRecords {
  const held = new Map<string, Held>()
  return {
    rememberMessage: rememberMessages(trx),
    async heldAll(keys) {
      for (const [key, value] of await readHeld(trx, keys)) held.set(key, value)
      return held
    },
    applyAll: (items) => writeItems(trx, items, now(), held),
  }
}

async function readHeld<DB>(db: Kysely<DB>, keys: readonly string[]): Promise<Map<string, Held>> {
  const { rows } = await sql<Omit<Held, 'receipt'> & { receipt: unknown }>`
    select key, version, digest, verb, receipt from platform.item
    where key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(db)
  return new Map(rows.map((row) => [row.key, { ...row, receipt: Receipt.parse(row.receipt) }]))
}
