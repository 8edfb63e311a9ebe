import type { TreeHead } from '@zhifa/domain/ledger'
import { type Kysely, sql, type Transaction } from 'kysely'
import { alone } from '../../storage'

/** A checkpoint that this platform cosigned. */
export interface WitnessedCheckpoint extends TreeHead {
  /** The signed note with the cosignature. */
  readonly note: string
  readonly at: Date
}

const columns = sql.raw('origin, size, root, note, at')

/** The newest checkpoint of an origin; inside a transaction that means to follow it, nobody else follows it meanwhile. */
export async function newestCheckpoint<DB>(db: Kysely<DB>, origin: string): Promise<WitnessedCheckpoint | undefined> {
  const { rows } = await sql<WitnessedCheckpoint>`select ${columns} from platform.checkpoint
    where origin = ${origin} order by size desc limit 1`.execute(db)
  return rows[0]
}

/** Lets one request for an origin through at a time, until its transaction ends. */
export async function lockOrigin<DB>(trx: Transaction<DB>, origin: string): Promise<void> {
  await alone(trx, `platform.checkpoint ${origin}`)
}

/** Keeps a checkpoint for ever; one that is there already stays as it was first cosigned. */
export async function keepCheckpoint<DB>(trx: Transaction<DB>, checkpoint: WitnessedCheckpoint): Promise<void> {
  const { origin, size, root, note, at } = checkpoint
  await sql`insert into platform.checkpoint (origin, size, root, note, at)
    values (${origin}, ${size}, ${root}, ${note}, ${at}) on conflict do nothing`.execute(trx)
}

/** The newest checkpoint of each origin. */
export async function newestCheckpoints<DB>(db: Kysely<DB>): Promise<WitnessedCheckpoint[]> {
  const { rows } = await sql<WitnessedCheckpoint>`select distinct on (origin) ${columns} from platform.checkpoint
    order by origin, size desc`.execute(db)
  return rows
}

/** Checkpoints of an origin, the newest first, from below a size on. */
export async function checkpointsOf<DB>(
  db: Kysely<DB>,
  origin: string,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<WitnessedCheckpoint[]> {
  const { rows } = await sql<WitnessedCheckpoint>`select ${columns} from platform.checkpoint
    where origin = ${origin} and size < ${before} order by size desc limit ${limit}`.execute(db)
  return rows
}
