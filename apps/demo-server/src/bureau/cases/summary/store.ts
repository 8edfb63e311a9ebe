import { type Kysely, sql, type Transaction } from 'kysely'
import type { Summarised } from './summarise'

const columns = {
  case_summary: [
    ...['agency', 'case_id', 'place', 'procedure', 'cause', 'phase', 'final', 'length', 'opened_on', 'last_on'],
    ...[
      'last_step',
      'party',
      'party_public',
      'party_code',
      'number',
      'handlers',
      'due',
      'due_title',
      'visits',
      'items',
      'words',
      'grams',
    ],
    ...['as_of', 'law'],
  ],
  case_task: ['agency', 'case_id', 'step', 'role', 'person', 'due'],
} as const

const list = (names: readonly string[]) => sql.raw(names.join(', '))

/**
 * Writes what a case comes to, in the transaction of the act that made it so. A row that is of a longer record already stays:
 * the sweep that computes days anew never overwrites an act that came in between.
 */
export async function keepSummary<DB>(trx: Transaction<DB>, { summary, tasks }: Summarised): Promise<void> {
  const { case_summary: all } = columns
  const set = all.slice(2).map((name) => `${name} = excluded.${name}`)
  const { rows } = await sql<{ case_id: string }>`insert into zhifa.case_summary as s (${list(all)})
    select ${list(all)} from jsonb_populate_record(null::zhifa.case_summary, ${JSON.stringify(summary)}::jsonb)
    on conflict (agency, case_id) do update set ${list(set)} where s.length <= excluded.length returning case_id`.execute(
    trx,
  )
  if (rows.length === 0) return
  const of = sql`agency = ${summary.agency} and case_id = ${summary.case_id}`
  await sql`delete from zhifa.case_task where ${of}`.execute(trx)
  if (tasks.length > 0)
    await sql`insert into zhifa.case_task (${list(columns.case_task)}) select ${list(columns.case_task)}
      from jsonb_populate_recordset(null::zhifa.case_task, ${JSON.stringify(tasks)}::jsonb)`.execute(trx)
}

/** What is stored of a case, as {@link summarise} gives it; nothing when there is nothing. */
export async function storedSummary<DB>(
  db: Kysely<DB>,
  agency: string,
  caseId: string,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(s) || jsonb_build_object('tasks',
      coalesce((select jsonb_agg(to_jsonb(t) order by t.step, t.person) from zhifa.case_task t
        where t.agency = s.agency and t.case_id = s.case_id), '[]'::jsonb)) as row
    from zhifa.case_summary s where agency = ${agency} and case_id = ${caseId}`.execute(db)
  return rows[0]?.row
}
