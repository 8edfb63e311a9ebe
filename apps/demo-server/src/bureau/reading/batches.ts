import { minutesInHour } from 'date-fns/constants'
import { subMinutes } from 'date-fns/subMinutes'
import { type Kysely, sql } from 'kysely'
import { alone } from '../../storage'
import type { Bureau } from '../bureau'
import { appendLeaves, leavesOfRows, writtenBy } from '../ledger'

/** The ledger takes the lines of the log in batches: a leaf for each would make every look at a case wait for every other. */
export interface ReadBatches {
  /** Puts the lines that are in no batch yet into one. Gives how many there were. */
  seal(): Promise<number>
  stop(): Promise<void>
}

const every = (minutesInHour / 6) * 60_000
/** A refusal is noted when the answer has been sent: a line waits so long for it. */
const settled = 1
/** So many lines at most are in a batch: the check of one reads them all. */
const mostLines = 10_000

/** Lines up to a minute ago become a batch with a leaf of its own. */
export async function sealReads<DB>(db: Kysely<DB>, bureau: Bureau, upTo?: Date): Promise<number> {
  const agency = bureau.agency.id
  const until = upTo ?? subMinutes(bureau.now(), settled)
  const open = sql`agency = ${agency} and batch is null and at <= ${until}`
  const { rows } = await sql`select from zhifa.read_log where ${open} limit 1`.execute(db)
  if (rows.length === 0) return 0
  return db.transaction().execute(async (trx) => {
    await alone(trx, 'zhifa.read_batch')
    const { rows: made } = await sql<{ number: string }>`insert into zhifa.read_batch (number, agency, sealed_at)
      select coalesce(max(number), 0) + 1, ${agency}, ${bureau.now()} from zhifa.read_batch returning number::text`.execute(
      trx,
    )
    const number = made[0]?.number ?? ''
    const { numAffectedRows = 0n } = await sql`update zhifa.read_log set batch = ${number}::bigint where seq in
      (select seq from zhifa.read_log where ${open} order by seq limit ${mostLines})`.execute(trx)
    const leaves = await leavesOfRows(trx, writtenBy(bureau), 'reads', sql`number = ${number}::bigint`)
    await appendLeaves(trx, agency, leaves)
    return Number(numAffectedRows)
  })
}

/** Seals batches in the background. */
export function sealRegularly<DB>(options: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly log: (error: unknown) => void
}): ReadBatches {
  const { db, bureau, log } = options
  let running: Promise<unknown> = Promise.resolve()
  const background = (): void => {
    running = running.then(() => sealReads(db, bureau)).catch(log)
  }
  const timer = setInterval(background, every).unref()
  return {
    seal: () => sealReads(db, bureau),
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
