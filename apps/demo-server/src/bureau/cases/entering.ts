import { type Kysely, sql } from 'kysely'

/** When, and from whose account, an entry was written down. */
export interface Entering {
  readonly seq: number
  readonly at: Date
  readonly by: string
}

/** When and by whom each entry of a case was written down. */
export async function readEntering<DB>(db: Kysely<DB>, id: string): Promise<Entering[]> {
  const { rows } = await sql<Entering>`
    select seq, entered_at as at, entered_by as by from zhifa.entry where case_id = ${id} order by seq`.execute(db)
  return rows
}
