import { type Kysely, sql } from 'kysely'

/** Where the newest act of a step stands that a person entered, in whatever case: its people and habits are proposed again. */
export async function newestOwnAct<DB>(
  db: Kysely<DB>,
  person: string,
  step: string,
): Promise<{ readonly caseId: string; readonly seq: number } | undefined> {
  const { rows } = await sql<{ caseId: string; seq: number }>`select case_id as "caseId", seq from zhifa.entry
    where entered_by = ${person} and step = ${step} order by entered_at desc, case_id desc, seq desc limit 1`.execute(
    db,
  )
  return rows[0]
}
