import type { PostgresPool, PostgresPoolClient } from 'kysely'

export interface ReplicaOptions {
  /** Connection URL of a standby of the same server. */
  readonly url: string
  /** How old what is read may be, milliseconds: an item that was withdrawn is shown no longer than that. */
  readonly mostLagMs: number
}

/** Where is read just now. */
export interface ReplicaState {
  source(): 'replica' | 'primary'
  /** How old at most what the standby has is, milliseconds; infinite while nobody knows. */
  lagMs(): number
}

/** Thrown when what was named as a standby is none, or that of another server: its pages would show other cases. */
export class ReplicaError extends Error {
  readonly code = 'storage.replica'
  constructor(zh: string, en: string) {
    super(`只读库地址（READ_DATABASE_URL）${zh} / READ_DATABASE_URL ${en}`)
    this.name = 'ReplicaError'
  }
}

/** How often the two are compared, milliseconds. */
const beat = 500
/** Positions of the last minutes are enough: a standby that is farther behind is not read. */
const mostMarks = 1000

/** A place in the write-ahead log, and when the primary had come that far. */
interface Mark {
  readonly at: number
  readonly lsn: bigint
}

/**
 * Follows a standby: connections come from it while all that the primary had written `mostLagMs` ago has been replayed there, and
 * from the primary otherwise. Nothing is written to measure that: twice a second the primary is asked how far its log goes.
 * @throws ReplicaError
 */
export async function followReplica(
  primary: PostgresPool,
  standby: PostgresPool,
  { mostLagMs }: ReplicaOptions,
): Promise<{
  readonly pool: PostgresPool
  readonly state: ReplicaState
  /** The standby gave something up: it is left until it has answered again. */
  lost(): void
}> {
  const marks: Mark[] = []
  let replayed: Mark | undefined
  let reached = false
  const lost = (): void => {
    reached = false
  }
  const compare = async (): Promise<void> => {
    const [at, lsn] = [performance.now(), await walOf(primary, 'pg_current_wal_lsn()')]
    marks.push({ at, lsn })
    if (marks.length > mostMarks) marks.shift()
    const there = await walOf(standby, 'pg_last_wal_replay_lsn()')
    const last = marks.findLastIndex((mark) => mark.lsn <= there)
    if (last >= 0) replayed = marks[last]
    marks.splice(0, Math.max(0, last))
    reached = true
  }
  const lagMs = (): number => (replayed && reached ? performance.now() - replayed.at : Number.POSITIVE_INFINITY)
  const near = (): boolean => lagMs() <= mostLagMs
  try {
    await demandStandby(primary, standby)
    await compare()
  } catch (error) {
    await standby.end()
    throw error
  }
  let going = true
  const following = (async () => {
    while (going) {
      await new Promise((resolve) => setTimeout(resolve, beat).unref())
      await compare().catch(lost)
    }
  })()
  const connect = async (): Promise<PostgresPoolClient> => {
    if (!near()) return primary.connect()
    try {
      return await standby.connect()
    } catch {
      lost()
      return primary.connect()
    }
  }
  const end = async (): Promise<void> => {
    going = false
    await following
    await standby.end()
  }
  return { pool: { connect, end }, state: { source: () => (near() ? 'replica' : 'primary'), lagMs }, lost }
}

async function ask<Row>(pool: PostgresPool, text: string): Promise<Row> {
  const client = await pool.connect()
  try {
    const { rows } = (await client.query<Row>(text, [])) as { readonly rows: readonly Row[] }
    const [row] = rows
    if (row === undefined) throw new Error(`no answer to ${text}`)
    return row
  } finally {
    client.release()
  }
}

/** `1/5A0` → bytes since the beginning of the log. */
async function walOf(pool: PostgresPool, what: string): Promise<bigint> {
  const { lsn } = await ask<{ lsn: string }>(pool, `select (${what} - '0/0'::pg_lsn)::text as lsn`)
  return BigInt(lsn)
}

async function demandStandby(primary: PostgresPool, standby: PostgresPool): Promise<void> {
  const text = `select pg_is_in_recovery() as standby, system_identifier::text as server, current_database() as name
    from pg_control_system()`
  const [one, other] = await Promise.all(
    [primary, standby].map((pool) => ask<{ standby: boolean; server: string; name: string }>(pool, text)),
  )
  if (!other?.standby) throw new ReplicaError('不是备库', 'is no standby')
  if (one?.server !== other.server || one.name !== other.name)
    throw new ReplicaError('不是本数据库的备库', 'is the standby of another database')
}
