import {
  canonicalJson,
  type Finding,
  type RegistryAnswer,
  RegistryEvent,
  type RegistryState,
  registryStates,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { alone } from '../../storage'
import { appendLeaves, bodyOf, leavesOfRows, type Written } from '../ledger'

interface Row {
  readonly line: string
}

/** There is one copy that is read: the leaf. */
const read = (rows: readonly Row[]) =>
  registryStates(rows.map(({ line }) => RegistryEvent.parse(JSON.parse(bodyOf(line).body ?? 'null'))))

const select = sql`select line from zhifa.leaf l join zhifa.registry_event e on l.kind = 'registry-item' and l.subject = e.seq::text`

/** How every item of the registry stands. */
export async function readRegistry<DB>(db: Kysely<DB>): Promise<ReadonlyMap<string, RegistryState>> {
  const { rows } = await sql<Row>`${select} order by e.seq`.execute(db)
  return read(rows)
}

/** How one item stands; nothing when it was never drafted. */
export async function readRegistryItem<DB>(db: Kysely<DB>, id: string): Promise<RegistryState | undefined> {
  const { rows } = await sql<Row>`${select} where e.item = ${id} order by e.seq`.execute(db)
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
  { now, written }: { readonly now: Date; readonly written: Written },
  change: (state: RegistryState | undefined) => RegistryAnswer,
): Promise<readonly Finding[]> {
  return db.transaction().execute(async (trx) => {
    await alone(trx, `registry:${id}`)
    const done = change(await readRegistryItem(trx, id))
    if (!done.ok) return done.findings
    const { rows } = await sql<{ seq: number }>`insert into zhifa.registry_event (item, kind, body, entered_at) values
      (${id}, ${done.event.kind}, ${canonicalJson(RegistryEvent.parse(done.event))}, ${now}) returning seq`.execute(trx)
    const leaves = await leavesOfRows(trx, written, 'registry-item', sql`seq = ${rows[0]?.seq}`)
    await appendLeaves(trx, written.agency, leaves)
    return []
  })
}
