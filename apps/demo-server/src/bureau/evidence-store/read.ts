import { EvidenceEvent } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { demandProved } from '../ledger'

/** What was said of the evidence of a case, in order. @throws LedgerDifferenceError when a line is not what the ledger proves */
export async function evidenceOf<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<EvidenceEvent[]> {
  const own = sql`case_id = ${caseId}`
  const { rows } = await sql<{ body: string }>`select body from zhifa.evidence_event where ${own} order by no`.execute(
    db,
  )
  if (rows.length > 0) await demandProved(db, agency, 'evidence', own)
  return rows.map(({ body }) => EvidenceEvent.parse(JSON.parse(body)))
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
