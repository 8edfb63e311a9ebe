import type { CaseRecord, LedgerLeaf } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

interface Head {
  readonly id: string
  readonly procedure: string
  readonly agency: string
  readonly cause: string
}

/** The record of a case whole, or nothing when there is no such case. What a person sees of it is `visibleCase`. */
export async function readCase<DB>(db: Kysely<DB>, id: string): Promise<CaseRecord | undefined> {
  const { rows } = await sql<Head & { lines: readonly string[] | null }>`
    select id, procedure, agency, cause,
      (select json_agg(line order by seq) from zhifa.leaf l where l.agency = r.agency and case_id = id) as lines
    from zhifa.case_record r where id = ${id}`.execute(db)
  return rows[0] && recordOf(rows[0])
}

/** All records whole, the newest case first. What a person sees of them is `visibleCases`. */
export async function readCases<DB>(db: Kysely<DB>): Promise<CaseRecord[]> {
  const { rows } = await sql<Head & { lines: readonly string[] | null }>`
    select id, procedure, agency, cause,
      (select json_agg(line order by seq) from zhifa.leaf l where l.agency = r.agency and case_id = id) as lines
    from zhifa.case_record r order by id desc`.execute(db)
  return rows.map(recordOf)
}

function recordOf({ lines, ...head }: Head & { lines: readonly string[] | null }): CaseRecord {
  return { ...head, entries: (lines ?? []).map((line) => (JSON.parse(line) as LedgerLeaf).entry) }
}
