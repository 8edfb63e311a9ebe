import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../../bureau'
import { type Difference, difference, LedgerDifferenceError } from '../../ledger'
import { readCase } from '../read-case'
import { missingFrom } from './named'
import type { Proposal } from './proposal'
import { openProposals } from './read-proposals'

/** Whose word each open proposal wants by its own text, against whose inbox has it. */
export function checkWaits<DB>(db: Kysely<DB>, bureau: Bureau): Promise<Difference[]> {
  // As they stand at one moment, however many words come in meanwhile.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) => differencesNow(trx, bureau))
}

async function differencesNow<DB>(db: Kysely<DB>, bureau: Bureau): Promise<Difference[]> {
  const wanted = await wantedWords(db)
  const stored = await storedWaits(db, bureau.agency.id)
  // A proposal that itself is not what the ledger proves is named by the check of the ledger, and wants nothing till then.
  const { rows } = await sql<{ id: string }>`select id from zhifa.proposal where state = 'open'`.execute(db)
  const open = new Set(rows.map(({ id }) => id))
  const ids = new Set([...wanted.keys(), ...[...stored.keys()].filter((id) => !open.has(id))])
  return [...ids]
    .filter((id) => (wanted.get(id) ?? []).join() !== (stored.get(id) ?? []).join())
    .map((id) => difference(`待确认 ${id}`, 'person', '与提出事项不一致', 'is not whose word the proposal wants'))
}

/**
 * Notes anew whose word each open proposal wants: for a database from before this was noted, and for one that was found to
 * differ. @returns how many words are wanted
 */
export async function rebuildWaits<DB>(db: Kysely<DB>, bureau: Bureau): Promise<number> {
  const wanted = await wantedWords(db)
  await db.transaction().execute(async (trx) => {
    await sql`delete from zhifa.proposal_wait where agency = ${bureau.agency.id}`.execute(trx)
    for (const [id, people] of wanted)
      for (const person of people)
        await sql`insert into zhifa.proposal_wait (agency, proposal_id, person)
          select ${bureau.agency.id}, id, ${person} from zhifa.proposal where id = ${id} and state = 'open'`.execute(
          trx,
        )
  })
  return wanted.size
}

type Waits = ReadonlyMap<string, readonly string[]>

async function wantedWords<DB>(db: Kysely<DB>): Promise<Waits> {
  const wanted = new Map<string, readonly string[]>()
  for (const proposal of await openProposals(db)) wanted.set(proposal.id, [...(await missing(db, proposal))].sort())
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

async function storedWaits<DB>(db: Kysely<DB>, agency: string): Promise<Waits> {
  const { rows } = await sql<{ id: string; people: string[] }>`select proposal_id as id, array_agg(person) as people
    from zhifa.proposal_wait where agency = ${agency} group by proposal_id`.execute(db)
  return new Map(rows.map(({ id, people }) => [id, people.sort()]))
}
