import { type CaseRecord, type History, latest, type PastInspection, type PastTransfer, replay } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { LedgerDifferenceError } from '../ledger'
import { readCase } from './read-case'
import { partyOf } from './summary'

/** Of which case an act is tried. */
type Asking = Pick<CaseRecord, 'agency' | 'id' | 'entries'>

/**
 * What the rules may ask of other cases of the bureau: which inspections on site were made of the enterprise that an act, or the case, names,
 * this case not counted, and the transfer that the act names. Read before the rules are asked, for they wait for nobody.
 */
export async function historyFor<DB>(
  db: Kysely<DB>,
  asking: Asking,
  act: { readonly data: unknown },
): Promise<History> {
  const [inspections, transfers] = [await inspectionsFor(db, asking, act), await transferFor(db, asking, act)]
  return { ...inspections, ...transfers }
}

async function inspectionsFor<DB>(
  db: Kysely<DB>,
  { agency, id, entries }: Asking,
  act: { readonly data: unknown },
): Promise<Pick<History, 'inspectionsOf'>> {
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

/** The one transfer that an act names: of any other nothing was read, and so nothing is known. */
async function transferFor<DB>(
  db: Kysely<DB>,
  { agency }: Asking,
  { data }: { readonly data: unknown },
): Promise<Pick<History, 'transferOf'>> {
  const named = typeof data === 'object' && data !== null && 'transferCase' in data ? data.transferCase : undefined
  if (typeof named !== 'string') return {}
  const transfer = await transferOf(db, agency, named)
  return { transferOf: (id) => (id === named ? transfer : undefined) }
}

/** A record that is not what the ledger proves says nothing of anybody: nobody knows then. */
async function transferOf<DB>(db: Kysely<DB>, agency: string, id: string): Promise<PastTransfer | 'none' | undefined> {
  try {
    const found = await readCase(db, id)
    return found?.agency === agency ? transferIn(found) : 'none'
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
}

function transferIn(record: CaseRecord): PastTransfer | 'none' {
  if (record.procedure !== 'crime.transfer') return 'none'
  const state = replay(record)
  const caseId = latest(state, 'crime-team')?.data.caseId
  if (caseId === undefined) return 'none'
  const handed = latest(state, 'crime-transfer')
  return { caseId, ...(handed ? { handedOn: handed.on } : {}) }
}
