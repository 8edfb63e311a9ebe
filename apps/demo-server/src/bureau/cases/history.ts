import type { CaseRecord, History } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { partyOf } from './summary'

/**
 * What the rules may ask of other cases of the bureau: how often the enterprise that an act names was inspected on site in a
 * year, this case not counted. Read before the rules are asked, for they wait for nobody.
 */
export async function historyFor<DB>(
  db: Kysely<DB>,
  { agency, id }: Pick<CaseRecord, 'agency' | 'id'>,
  act: { readonly data: unknown },
): Promise<History> {
  const party = partyOf({ entries: [{ seq: 1, step: '', on: '', by: [], data: act.data }] })
  const code = party && 'uscc' in party ? party.uscc : undefined
  if (code === undefined) return { inspectionsOf: () => undefined }
  const { rows } = await sql<{ year: string; count: number }>`select left(v.day, 4) as year, count(*)::integer as count
    from zhifa.case_summary s cross join unnest(s.visits) as v(day)
    where s.agency = ${agency} and s.party_code = ${code} and s.case_id <> ${id} group by 1`.execute(db)
  const counts = new Map(rows.map(({ year, count }) => [year, count]))
  return { inspectionsOf: (uscc, year) => (uscc === code ? (counts.get(year) ?? 0) : undefined) }
}
