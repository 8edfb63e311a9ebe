import {
  bareNumber,
  type CaseRecord,
  drawnCheck,
  fieldOf,
  type History,
  knownCase,
  leadCheck,
  type Party,
  partiesOfAct,
  partyKeys,
  pastVisit,
  procedures,
  sameLead,
  sameParty,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { LedgerDifferenceError } from '../ledger'
import { docketEntries } from './docket-entries'
import { readCase } from './read-case'
import { keyDigests } from './summary/party-digests'

type Asking = Pick<CaseRecord, 'agency' | 'id' | 'entries'> & Partial<Pick<CaseRecord, 'procedure'>>
type Asked = { readonly step: string; readonly data: unknown }

/** The fields in which an act names another case of the bureau. */
const naming = ['checkCase', 'servedCase'] as const

/**
 * What the rules may ask of other cases of a party: the case that an act names, visits that were no checks, and inspections on the
 * same draw or the same lead. Read where a guard of the step asks for them.
 */
export async function othersFor<DB>(db: Kysely<DB>, asking: Asking, act: Asked): Promise<Partial<History>> {
  const guards = procedures.get(asking.procedure ?? '')?.steps[act.step]?.guards ?? []
  const asks = (what: keyof History): boolean => guards.some((guard) => guard.asks?.includes(what))
  return {
    ...(asks('caseOf') ? await caseFor(db, asking, act) : {}),
    ...(asks('visitsOf') ? await visitsFor(db, asking, act) : {}),
    ...(asks('checksOfDraw') ? await drawnFor(db, asking, act) : {}),
    ...(asks('checksOfLead') ? await leadFor(db, asking, act) : {}),
    ...(asks('docketOf') ? await docketFor(db, asking, act) : {}),
  }
}

async function caseFor<DB>(db: Kysely<DB>, { agency }: Asking, { data }: Asked): Promise<Pick<History, 'caseOf'>> {
  const named = naming.map((field) => fieldOf(data, field)).find((id) => typeof id === 'string')
  if (typeof named !== 'string') return {}
  const found = await sound(db, [named])
  const record = found?.find((one) => one.agency === agency)
  const known = found && (record ? knownCase(record) : ('none' as const))
  return { caseOf: (id) => (id === named ? known : undefined) }
}

/** Of the party that the act names, or the case. */
async function visitsFor<DB>(db: Kysely<DB>, asking: Asking, { data }: Asked): Promise<Pick<History, 'visitsOf'>> {
  const party = partyIn(asking, data)
  if (!party) return {}
  const visits = (await ofParty(db, asking, 'visit.other', party))?.flatMap((record) => pastVisit(record) ?? [])
  return { visitsOf: (of) => (sameParty(of, party) ? visits : undefined) }
}

async function drawnFor<DB>(db: Kysely<DB>, asking: Asking, { data }: Asked): Promise<Pick<History, 'checksOfDraw'>> {
  const party = partyIn(asking, data)
  if (!party) return {}
  const made = (await ofParty(db, asking, 'inspection.random', party))?.flatMap((record) => drawnCheck(record) ?? [])
  return {
    checksOfDraw: (draw, object) =>
      sameParty(object, party)
        ? made?.filter((one) => one.draw === draw && sameParty(one.object, object)).map(({ check }) => check)
        : undefined,
  }
}

async function leadFor<DB>(db: Kysely<DB>, asking: Asking, { data }: Asked): Promise<Pick<History, 'checksOfLead'>> {
  const party = partyIn(asking, data)
  const named = at(data, ['lead', 'number'])
  if (!party || typeof named !== 'string') return {}
  // Whoever was found by a number or a name: a namesake too many only asks for a reason.
  const same = (await ofParty(db, asking, 'inspection.prompted', party))?.map(({ id }) => id)
  const made = (await sound(db, await casesOnLead(db, asking, named)))?.flatMap((record) => leadCheck(record) ?? [])
  const checks =
    same &&
    made
      ?.filter(({ lead }) => sameLead(lead, named))
      .map(({ check }) => ({ ...check, same: same.includes(check.caseId) }))
  return {
    checksOfLead: (lead, object) => (sameParty(object, party) && sameLead(lead, named) ? checks : undefined),
  }
}

/** The other cases that were approved on a lead, whomever they are about: by the figures of each. */
async function casesOnLead<DB>(db: Kysely<DB>, { agency, id }: Asking, lead: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct case_id as id from zhifa.case_figure
    where agency = ${agency} and kind = 'lead' and sort = ${bareNumber(lead)} and case_id <> ${id}
    order by case_id`.execute(db)
  return rows.map((row) => row.id)
}

/** What the docket has of the numbers that an act names: of its lead, of the order that it rests on, and of what shows an exemption. */
async function docketFor<DB>(db: Kysely<DB>, { agency }: Asking, { data }: Asked): Promise<Pick<History, 'docketOf'>> {
  const numbers = [['lead'], ['campaign', 'order'], ['exemption', 'proof']]
    .map((path) => at(data, [...path, 'number']))
    .filter((one) => typeof one === 'string')
  if (numbers.length === 0) return {}
  try {
    const entries = await docketEntries(db, agency, numbers)
    return {
      docketOf: (number) => (numbers.includes(number) ? (entries.get(bareNumber(number)) ?? 'none') : undefined),
    }
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return {}
    throw error
  }
}

const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce((value, field) => Reflect.get(Object(value), field), data)

const partyIn = ({ entries }: Asking, data: unknown): Party | undefined =>
  [...entries.map((entry) => entry.data), data].flatMap((said) => partiesOfAct(said).map(([, party]) => party)).at(-1)

/** The other cases of a procedure that may be about a party: by its numbers and its name, for a record may lack either. */
async function ofParty<DB>(
  db: Kysely<DB>,
  { agency, id }: Asking,
  procedure: string,
  party: Party,
): Promise<CaseRecord[] | undefined> {
  const keys = keyDigests([partyKeys(party)])
  const { rows } = await sql<{ id: string }>`select case_id as id from zhifa.case_summary
    where agency = ${agency} and procedure = ${procedure} and case_id <> ${id}
      and party_keys && array[${sql.join(keys)}]::text[] order by case_id`.execute(db)
  return sound(
    db,
    rows.map((row) => row.id),
  )
}

/** The cases of these ids that there are. A record that is not what the ledger proves says nothing: nobody knows all of them then. */
export async function sound<DB>(db: Kysely<DB>, ids: readonly string[]): Promise<CaseRecord[] | undefined> {
  const records: CaseRecord[] = []
  try {
    for (const id of ids) {
      const record = await readCase(db, id)
      if (record) records.push(record)
    }
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
  return records
}
