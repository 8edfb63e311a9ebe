import type { LedgerLeaf } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'

/** When, and from whose account, an entry was written down. */
export interface Entering {
  readonly seq: number
  readonly at: Date
  readonly by: string
}

/** When and by whom each entry of a case was written down: as its leaf says; of entries from before that, as was noted then. */
export async function readEntering<DB>(db: Kysely<DB>, id: string): Promise<Entering[]> {
  const { rows } = await sql<Entering & { line: string }>`
    select e.seq, e.entered_at as at, e.entered_by as by, l.line from zhifa.entry e
    join zhifa.case_record r on r.id = e.case_id
    join zhifa.leaf l on l.agency = r.agency and l.case_id = e.case_id and l.seq = e.seq
    where e.case_id = ${id} order by e.seq`.execute(db)
  return rows.map(({ line, ...noted }) => {
    const { entered } = (JSON.parse(line) as LedgerLeaf).entry
    return entered ? { seq: noted.seq, at: new Date(`${entered.at}:00+08:00`), by: entered.by.id } : noted
  })
}
