import { type Kysely, sql } from 'kysely'

/** What a person is still typing for a step of a case. */
export interface ActDraft {
  readonly caseId: string
  readonly step: string
  /** How many entries the record had that the person saw. */
  readonly expectedSeq: number
  /** As far as it was filled in; nothing of it is checked. */
  readonly act: Readonly<Record<string, unknown>>
  readonly savedAt: Date
}

interface Where {
  readonly caseId: string
  readonly step: string
  readonly person: string
}

/** A season: who comes back later begins anew. */
const kept = '90 days'
const mostBytes = 1_000_000

/** Keeps what a person typed, in place of what they typed before. @returns false when it is too long to be kept */
export async function keepDraft<DB>(
  db: Kysely<DB>,
  { caseId, step, person }: Where,
  { expectedSeq, act, savedAt }: Omit<ActDraft, 'caseId' | 'step'>,
): Promise<boolean> {
  const text = JSON.stringify(act)
  if (text.length > mostBytes) return false
  await sql`insert into zhifa.act_draft (case_id, step, person, expected_seq, act, saved_at)
    values (${caseId}, ${step}, ${person}, ${expectedSeq}, ${text}, ${savedAt})
    on conflict (person, case_id, step) do update
      set expected_seq = excluded.expected_seq, act = excluded.act, saved_at = excluded.saved_at`.execute(db)
  return true
}

/** What this person typed last for a step of a case; another's is never read. */
export async function readDraft<DB>(db: Kysely<DB>, { caseId, step, person }: Where): Promise<ActDraft | undefined> {
  const { rows } = await sql<{ expected_seq: number; act: string; saved_at: Date }>`
    select expected_seq, act, saved_at from zhifa.act_draft
    where person = ${person} and case_id = ${caseId} and step = ${step}`.execute(db)
  const [row] = rows
  return row && { caseId, step, expectedSeq: row.expected_seq, act: JSON.parse(row.act), savedAt: row.saved_at }
}

/** What a person began and has not proposed, the newest first; what is older than a season goes. */
export async function draftsOf<DB>(
  db: Kysely<DB>,
  person: string,
  now: Date,
): Promise<readonly (Pick<ActDraft, 'caseId' | 'step' | 'savedAt'> & { readonly procedure: string })[]> {
  await sql`delete from zhifa.act_draft where person = ${person} and saved_at < ${now}::timestamptz - ${kept}::interval`.execute(
    db,
  )
  const { rows } = await sql<{ caseId: string; step: string; savedAt: Date; procedure: string }>`
    select d.case_id as "caseId", d.step, d.saved_at as "savedAt", r.procedure
    from zhifa.act_draft d join zhifa.case_record r on r.id = d.case_id
    where d.person = ${person} order by d.saved_at desc limit 50`.execute(db)
  return rows
}

/** The act is proposed, or the person begins anew. */
export async function dropDraft<DB>(db: Kysely<DB>, { caseId, step, person }: Where): Promise<void> {
  await sql`delete from zhifa.act_draft where person = ${person} and case_id = ${caseId} and step = ${step}`.execute(db)
}
