import {
  canonicalJson,
  type Finding,
  type RegistryAnswer,
  RegistryEvent,
  type RegistryState,
  registryStates,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

interface Row {
  readonly body: string
}

const read = (rows: readonly Row[]) => registryStates(rows.map(({ body }) => RegistryEvent.parse(JSON.parse(body))))

/** How every item of the registry stands. */
export async function readRegistry<DB>(db: Kysely<DB>): Promise<ReadonlyMap<string, RegistryState>> {
  const { rows } = await sql<Row>`select body from zhifa.registry_event order by seq`.execute(db)
  return read(rows)
}

/** How one item stands; nothing when it was never drafted. */
export async function readRegistryItem<DB>(db: Kysely<DB>, id: string): Promise<RegistryState | undefined> {
  const { rows } = await sql<Row>`select body from zhifa.registry_event where item = ${id} order by seq`.execute(db)
  return read(rows).get(id)
}

/**
 * Does one thing with an item, with nobody between the look at its state and the writing.
 *
 * @returns why it was refused; empty when it was written
 */
export function changeRegistry<DB>(
  db: Kysely<DB>,
  id: string,
  now: Date,
  change: (state: RegistryState | undefined) => RegistryAnswer,
): Promise<readonly Finding[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`registry:${id}`}, 0))`.execute(trx)
    const done = change(await readRegistryItem(trx, id))
    if (!done.ok) return done.findings
    await sql`insert into zhifa.registry_event (item, kind, body, entered_at) values
      (${id}, ${done.event.kind}, ${canonicalJson(RegistryEvent.parse(done.event))}, ${now})`.execute(trx)
    return []
  })
}
