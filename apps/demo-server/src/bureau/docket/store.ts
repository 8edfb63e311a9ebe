import { canonicalJson, type DocketAnswer, DocketEvent, matterOf } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { alone } from '../../storage'
import { type Refusal, refuse, Undone } from '../cases/refusal'
import { appendLeaves, demandProved, leavesOfRows, type Written } from '../ledger'

const matterNo = sql`coalesce(about, no)`

/** All that was said of some matters, in order. @throws LedgerDifferenceError when a line is not what the ledger proves */
export async function docketEventsOf<DB>(
  db: Kysely<DB>,
  agency: string,
  matters: readonly number[],
): Promise<DocketEvent[]> {
  if (matters.length === 0) return []
  const own = sql`agency = ${agency} and ${matterNo} = any(${sql`array[${sql.join(matters)}]::integer[]`})`
  const { rows } = await sql<{ body: string }>`select body from zhifa.docket_event where ${own} order by no`.execute(db)
  if (rows.length > 0) await demandProved(db, agency, 'docket', own)
  return rows.map(({ body }) => DocketEvent.parse(JSON.parse(body)))
}

const begun = sql`d.kind in ('paper', 'complaint')`
const ended = sql`exists (select from zhifa.docket_event e where e.agency = d.agency
  and coalesce(e.about, e.no) = d.no and e.kind in ('answer-sent', 'referral'))`

/** The numbers of matters that nobody answered yet; and of those that were, the newest first, a page from a number on. */
export async function docketNumbers<DB>(
  db: Kysely<DB>,
  agency: string,
  which: 'open' | { readonly endedBefore: number },
  most: number,
): Promise<number[]> {
  const wanted =
    which === 'open'
      ? sql`not ${ended} order by d.no`
      : sql`${ended} and d.no < ${which.endedBefore} order by d.no desc`
  const { rows } = await sql<{ no: number }>`select d.no from zhifa.docket_event d
    where d.agency = ${agency} and ${begun} and ${wanted} limit ${most}`.execute(db)
  return rows.map(({ no }) => no)
}

/** A scan as it is kept beside its line. */
export interface KeptScan {
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The scan of a line; nothing where it has none. @throws LedgerDifferenceError */
export async function docketScan<DB>(db: Kysely<DB>, agency: string, no: number): Promise<KeptScan | undefined> {
  const own = sql`agency = ${agency} and no = ${no}`
  await demandProved(db, agency, 'docket-file', own)
  const { rows } = await sql<{ sha256: string; media_type: string; bytes: Uint8Array }>`select sha256, media_type, bytes
    from zhifa.docket_file where ${own}`.execute(db)
  return rows[0] && { sha256: rows[0].sha256, mediaType: rows[0].media_type, bytes: rows[0].bytes }
}

/** Writes one line with its leaf, and the scan that it is about with its own; with nobody between the look at the docket and the writing. */
export async function enterDocketEvent<DB>(
  db: Kysely<DB>,
  { now, written, scan }: { readonly now: Date; readonly written: Written; readonly scan?: KeptScan | undefined },
  change: (trx: Kysely<DB>, next: number) => Promise<DocketAnswer>,
): Promise<{ readonly ok: true; readonly event: DocketEvent } | Refusal> {
  const { agency } = written
  try {
    return await db.transaction().execute(async (trx) => {
      await alone(trx, `docket:${agency}`)
      const { rows } = await sql<{ n: number }>`select coalesce(max(no), 0) + 1 as n from zhifa.docket_event
        where agency = ${agency}`.execute(trx)
      const done = await change(trx, rows[0]?.n ?? 1)
      if (!done.ok) throw new Undone(refuse(422, ...done.findings))
      const { event } = done
      await sql`insert into zhifa.docket_event (agency, no, kind, about, body, entered_at) values
        (${agency}, ${event.no}, ${event.act.kind}, ${matterOf(event.act) ?? null}, ${canonicalJson(event)}, ${now})`.execute(
        trx,
      )
      const own = sql`agency = ${agency} and no = ${event.no}`
      await appendLeaves(trx, agency, await leavesOfRows(trx, written, 'docket', own))
      if (scan) {
        await sql`insert into zhifa.docket_file (agency, no, sha256, media_type, bytes)
          values (${agency}, ${event.no}, ${scan.sha256}, ${scan.mediaType}, ${Buffer.from(scan.bytes)})`.execute(trx)
        await appendLeaves(trx, agency, await leavesOfRows(trx, written, 'docket-file', own))
      }
      return { ok: true as const, event }
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
