import type { CaseRecord, Entry } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

interface Head {
  readonly id: string
  readonly procedure: string
  readonly agency: string
  readonly cause: string
}

/** The record of a case whole, or nothing when there is no such case. What a person sees of it is `visibleCase`. */
export async function readCase<DB>(db: Kysely<DB>, id: string): Promise<CaseRecord | undefined> {
  const { rows } = await sql<Head & { bodies: readonly string[] | null }>`
    select id, procedure, agency, cause,
      (select json_agg(body order by seq) from zhifa.entry where case_id = id) as bodies
    from zhifa.case_record where id = ${id}`.execute(db)
  return rows[0] && recordOf(rows[0])
}

/** All records whole, the newest case first. What a person sees of them is `visibleCases`. */
export async function readCases<DB>(db: Kysely<DB>): Promise<CaseRecord[]> {
  const { rows } = await sql<Head & { bodies: readonly string[] | null }>`
    select id, procedure, agency, cause,
      (select json_agg(body order by seq) from zhifa.entry where case_id = id) as bodies
    from zhifa.case_record order by id desc`.execute(db)
  return rows.map(recordOf)
}

function recordOf({ bodies, ...head }: Head & { bodies: readonly string[] | null }): CaseRecord {
  return { ...head, entries: (bodies ?? []).map((body) => JSON.parse(body) as Entry) }
}
