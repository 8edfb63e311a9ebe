import { type Kysely, sql } from 'kysely'

/** Those of some cases whose files a person appraises in a round that was approved and has not ended. */
export async function appraisedBy<DB>(
  db: Kysely<DB>,
  agency: string,
  caseIds: readonly string[],
  person: string,
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set()
  const ids = sql`array[${sql.join(caseIds)}]::text[]`
  const { rows } = await sql<{ files: string[] }>`select f.files from zhifa.appraisal_event f
    join zhifa.appraisal_event r on r.agency = f.agency and r.no = f.round and r.people @> array[${person}]::text[]
    join zhifa.appraisal_event d on d.agency = f.agency and d.round = f.round and d.kind = 'round-decision'
      and d.verdict = 'approved'
    where f.agency = ${agency} and f.files && ${ids} and not exists (select from zhifa.appraisal_event e
      where e.agency = f.agency and e.round = f.round and e.kind = 'finish')`.execute(db)
  const appraised = new Set(rows.flatMap(({ files }) => files))
  return new Set(caseIds.filter((id) => appraised.has(id)))
}
