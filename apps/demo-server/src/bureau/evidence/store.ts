import { canonicalJson, type EvidenceAnswer, EvidenceEvent } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { type Refusal, refuse, Undone } from '../cases/refusal'
import { appendLeaves, demandProved, leavesOfRows, type Written } from '../ledger'

/** What was said of the evidence of a case, in order. @throws LedgerDifferenceError when a line is not what the ledger proves */
export async function evidenceOf<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<EvidenceEvent[]> {
  const own = sql`case_id = ${caseId}`
  const { rows } = await sql<{ body: string }>`select body from zhifa.evidence_event where ${own} order by no`.execute(
    db,
  )
  if (rows.length > 0) await demandProved(db, agency, 'evidence', own)
  return rows.map(({ body }) => EvidenceEvent.parse(JSON.parse(body)))
}

/**
 * Writes one line with its leaf, with nobody between the look at the lines before and the writing.
 * @param change judges what is said against the lines as they are now
 */
export async function enterEvidenceEvent<DB>(
  db: Kysely<DB>,
  { caseId, now, written }: { readonly caseId: string; readonly now: Date; readonly written: Written },
  change: (trx: Kysely<DB>, events: readonly EvidenceEvent[]) => Promise<EvidenceAnswer>,
): Promise<{ readonly ok: true; readonly event: EvidenceEvent } | Refusal> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select id from zhifa.case_record where id = ${caseId} for update`.execute(trx)
      const done = await change(trx, await evidenceOf(trx, written.agency, caseId))
      if (!done.ok) throw new Undone(refuse(422, ...done.findings))
      const { event } = done
      const to = event.act.kind === 'hand-over' ? event.act.to : null
      await sql`insert into zhifa.evidence_event (case_id, no, kind, by_person, to_person, body, entered_at) values
        (${caseId}, ${event.no}, ${event.act.kind}, ${event.by.id}, ${to}, ${canonicalJson(event)}, ${now})`.execute(
        trx,
      )
      const own = sql`case_id = ${caseId} and no = ${event.no}`
      await appendLeaves(trx, written.agency, await leavesOfRows(trx, written, 'evidence', own))
      return { ok: true as const, event }
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}

/** So many cases are looked through for what one person holds. */
const most = 200

/** Cases in which somebody was given an original, or began to keep one, the newest first. */
export async function casesWithOriginals<DB>(db: Kysely<DB>, agency: string, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select e.case_id as id from zhifa.evidence_event e
    join zhifa.case_record r on r.id = e.case_id where r.agency = ${agency} and (
      (e.to_person = ${person} and e.kind = 'hand-over') or (e.by_person = ${person} and e.kind in ('custody', 'taken')))
    group by e.case_id order by max(e.entered_at) desc limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}
