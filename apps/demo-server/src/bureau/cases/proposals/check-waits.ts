import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../../bureau'
import { type Difference, difference, LedgerDifferenceError } from '../../ledger'
import { readCase } from '../read-case'
import { missingFrom } from './named'
import type { Proposal } from './proposal'
import { openProposals } from './read-proposals'

/** Whose word each open proposal wants by its own text, against whose inbox has it. */
export async function checkWaits<DB>(db: Kysely<DB>, bureau: Bureau): Promise<Difference[]> {
  const wanted = await wantedWords(db)
  const stored = await storedWaits(db, bureau.agency.id)
  const ids = new Set([...wanted, ...stored].map((wait) => wait.split(' ')[0] ?? ''))
  return [...ids].flatMap((id) => {
    const of = (waits: ReadonlySet<string>) =>
      [...waits]
        .filter((wait) => wait.startsWith(`${id} `))
        .sort()
        .join()
    return of(wanted) === of(stored)
      ? []
      : [difference(`待确认 ${id}`, 'person', '与提出事项不一致', 'is not whose word the proposal wants')]
  })
}

/**
 * Notes anew whose word each open proposal wants: for a database from before this was noted, and for one that was found to
 * differ. @returns how many words are wanted
 */
export async function rebuildWaits<DB>(db: Kysely<DB>, bureau: Bureau): Promise<number> {
  const wanted = await wantedWords(db)
  await db.transaction().execute(async (trx) => {
    await sql`delete from zhifa.proposal_wait where agency = ${bureau.agency.id}`.execute(trx)
    for (const wait of wanted) {
      const [id, person] = wait.split(' ')
      await sql`insert into zhifa.proposal_wait (agency, proposal_id, person)
        select ${bureau.agency.id}, id, ${person} from zhifa.proposal where id = ${id} and state = 'open'`.execute(trx)
    }
  })
  return wanted.size
}

async function wantedWords<DB>(db: Kysely<DB>): Promise<ReadonlySet<string>> {
  const wanted = new Set<string>()
  for (const proposal of await openProposals(db))
    for (const person of await missing(db, proposal)) wanted.add(`${proposal.id} ${person}`)
  return wanted
}

async function missing<DB>(db: Kysely<DB>, proposal: Proposal): Promise<readonly string[]> {
  try {
    const record = await readCase(db, proposal.caseId)
    return record ? missingFrom(record, proposal) : []
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return []
    throw error
  }
}

async function storedWaits<DB>(db: Kysely<DB>, agency: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    wait: string
  }>`select w.proposal_id || ' ' || w.person as wait from zhifa.proposal_wait w
    where w.agency = ${agency}`.execute(db)
  return new Set(rows.map(({ wait }) => wait))
}
