import { canonicalJson, type FileAct, type FileAnswer, FileEvent } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { type Refusal, refuse, Undone } from '../cases/refusal'
import { appendLeaves, demandProved, leavesOfRows, type Written } from '../ledger'

/** The register of a file, in order. @throws LedgerDifferenceError when a line is not what the ledger proves */
export async function fileEventsOfCase<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<FileEvent[]> {
  const own = sql`case_id = ${caseId}`
  const { rows } = await sql<{ body: string }>`select body from zhifa.file_event where ${own} order by no`.execute(db)
  if (rows.length > 0) await demandProved(db, agency, 'file-register', own)
  return rows.map(({ body }) => FileEvent.parse(JSON.parse(body)))
}

/** What an act goes on with: the loan, the disposal, the transfer, the hold. */
const aboutOf = (act: FileAct): number | null =>
  'loan' in act
    ? act.loan
    : 'disposal' in act
      ? act.disposal
      : 'transfer' in act
        ? act.transfer
        : 'hold' in act
          ? act.hold
          : null

/** Writes one line with its leaf, with nobody between the look at the register and the writing. */
export async function enterFileEvent<DB>(
  db: Kysely<DB>,
  { caseId, now, written }: { readonly caseId: string; readonly now: Date; readonly written: Written },
  change: (trx: Kysely<DB>, events: readonly FileEvent[]) => Promise<FileAnswer>,
): Promise<{ readonly ok: true; readonly event: FileEvent } | Refusal> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select id from zhifa.case_record where id = ${caseId} for update`.execute(trx)
      const done = await change(trx, await fileEventsOfCase(trx, written.agency, caseId))
      if (!done.ok) throw new Undone(refuse(422, ...done.findings))
      const { event } = done
      await sql`insert into zhifa.file_event (case_id, no, kind, about, body, entered_at) values
        (${caseId}, ${event.no}, ${event.act.kind}, ${aboutOf(event.act)}, ${canonicalJson(event)}, ${now})`.execute(
        trx,
      )
      const own = sql`case_id = ${caseId} and no = ${event.no}`
      await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'file-register', own))
      return { ok: true as const, event }
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
