import { type Kysely, sql } from 'kysely'
import type { Summarised } from './summarise'

/** Writes what a case comes to; an act does it as it is entered, in one call with its entry. */
export async function keepSummary<DB>(db: Kysely<DB>, { summary, tasks, figures }: Summarised): Promise<void> {
  await sql`select zhifa.keep_summary(${JSON.stringify(summary)}::jsonb, ${JSON.stringify(tasks)}::jsonb,
    ${JSON.stringify(figures)}::jsonb)`.execute(db)
}

/** What is stored of a case, as {@link summarise} gives it; nothing when there is nothing. */
export async function storedSummary<DB>(
  db: Kysely<DB>,
  agency: string,
  caseId: string,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(s) || jsonb_build_object('tasks',
      coalesce((select jsonb_agg(to_jsonb(t) order by t.step, t.person) from zhifa.case_task t
        where t.agency = s.agency and t.case_id = s.case_id), '[]'::jsonb),
      'figures', coalesce((select jsonb_agg(to_jsonb(f) - 'agency' - 'case_id'
          order by f.kind collate "C", f.sort collate "C", f.outcome collate "C", f.seq, f.on_day)
        from zhifa.case_figure f where f.agency = s.agency and f.case_id = s.case_id), '[]'::jsonb)) as row
    from zhifa.case_summary s where agency = ${agency} and case_id = ${caseId}`.execute(db)
  return rows[0]?.row
}
