import { bareNumber, type DocketEntry, DocketEvent } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { demandProved } from '../ledger'

/**
 * What the docket has of some numbers, by the bare number: of one that came twice the first. Who complained is never among it.
 * @throws LedgerDifferenceError when a line that has the number is not what the ledger proves
 */
export async function docketEntries<DB>(
  db: Kysely<DB>,
  agency: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, DocketEntry>> {
  const wanted = new Set(numbers.map(bareNumber))
  const begun = sql`agency = ${agency} and kind in ('paper', 'complaint')`
  const { rows } = await sql<{ no: number; number: string }>`select no,
      coalesce(body::jsonb #>> '{act,paper,number}', body::jsonb #>> '{act,complaint,number}') as number
    from zhifa.docket_event where ${begun} order by no`.execute(db)
  const found = new Map<string, DocketEntry>()
  for (const { no, number } of rows) {
    const bare = bareNumber(number)
    if (!wanted.has(bare) || found.has(bare)) continue
    const own = sql`agency = ${agency} and no = ${no}`
    const line = await sql<{ body: string }>`select body from zhifa.docket_event where ${own}`.execute(db)
    await demandProved(db, agency, 'docket', own)
    const { act } = DocketEvent.parse(JSON.parse(line.rows[0]?.body ?? ''))
    if (act.kind === 'paper') found.set(bare, { matter: no, on: act.paper.receivedOn, body: act.paper.body })
    if (act.kind === 'complaint') found.set(bare, { matter: no, on: act.complaint.acceptedOn })
  }
  return found
}
