import type { CaseRecord, History, PastInspection } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { partyOf } from './summary'

/**
 * What the rules may ask of other cases of the bureau: which inspections on site were made of the enterprise that an act, or the case, names,
 * this case not counted. Read before the rules are asked, for they wait for nobody.
 */
export async function historyFor<DB>(
  db: Kysely<DB>,
  { agency, id, entries }: Pick<CaseRecord, 'agency' | 'id' | 'entries'>,
  act: { readonly data: unknown },
): Promise<History> {
  const party = partyOf({
    entries: [...entries, { seq: entries.length + 1, step: '', on: '', by: [], data: act.data }],
  })
  const code = party && 'uscc' in party ? party.uscc : undefined
  if (code === undefined) return { inspectionsOf: () => undefined }
  const { rows } = await sql<Omit<PastInspection, 'own'>>`select v.day as on, s.procedure, s.items
    from zhifa.case_summary s cross join unnest(s.visits) as v(day)
    where s.agency = ${agency} and s.party_code = ${code} and s.case_id <> ${id}`.execute(db)
  const made = rows.map((row) => ({ ...row, own: true }))
  return { inspectionsOf: (uscc, year) => (uscc === code ? made.filter(({ on }) => on.startsWith(year)) : undefined) }
}
