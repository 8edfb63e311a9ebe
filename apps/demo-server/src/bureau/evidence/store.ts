import { canonicalJson, type EvidenceAnswer, type EvidenceEvent } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { type Refusal, refuse, Undone } from '../cases/refusal'
import { evidenceOf } from '../evidence-store'
import { appendLeaves, leavesOfRows, type Written } from '../ledger'

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
