import { Act, Confirmation } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { checkRows, type Difference, LedgerDifferenceError } from '../../ledger'
import type { Proposal, ProposalState } from './proposal'

interface Row {
  readonly id: string
  readonly agency: string
  readonly case_id: string
  readonly expected_seq: number
  readonly act: string
  readonly digest: string
  readonly proposed_by: string
  readonly proposed_at: string
  readonly state: ProposalState
  readonly replaces: string | null
  readonly replaced_by: string | null
  readonly returned_by: string | null
  readonly returned_at: string | null
  readonly reasons: string | null
  readonly confirmations: readonly { person: string; at: string; digest: string; how: string }[] | null
}

/**
 * One proposal whole, or nothing when there is none of that id. What a person sees of it is `visibleProposal`.
 * @throws LedgerDifferenceError when it, or a word on it, is not what the ledger proves
 */
export async function readProposal<DB>(db: Kysely<DB>, id: string): Promise<Proposal | undefined> {
  return theOne(await select(db, sql`p.id = ${id}`))
}

/** The proposal with just these words that is still open. @throws LedgerDifferenceError */
export async function openProposalOf<DB>(db: Kysely<DB>, digest: string): Promise<Proposal | undefined> {
  return theOne(await select(db, sql`p.digest = ${digest} and p.state = 'open'`))
}

function theOne([read]: readonly Read[]): Proposal | undefined {
  if (read && 'differs' in read) throw new LedgerDifferenceError(read.differs)
  return read?.proposal
}

/** The first of a page of proposals comes after this one, the newest being first. */
export interface ProposalPage {
  /** `proposed_at` and id of the last one of the page before. */
  readonly after?: readonly [at: string, id: string] | undefined
  readonly limit: number
}

/** Those that are what the ledger proves. Opening another one says why it is left out, and the check of everything names it. */
const sound = async <DB>(db: Kysely<DB>, condition: RawBuilder<unknown>, page?: ProposalPage): Promise<Proposal[]> =>
  (await select(db, condition, page)).flatMap((read) => ('proposal' in read ? [read.proposal] : []))

/** Every proposal that waits for somebody, the newest first. */
export const openProposals = <DB>(db: Kysely<DB>): Promise<Proposal[]> => sound(db, sql`p.state = 'open'`)

/** What waits for the word of a person, the newest first. */
export const proposalsFor = <DB>(db: Kysely<DB>, person: string, page: ProposalPage): Promise<Proposal[]> =>
  sound(
    db,
    sql`p.state = 'open' and p.id in (select w.proposal_id from zhifa.proposal_wait w where w.person = ${person})`,
    page,
  )

/** Whose word each of some proposals still wants. */
export async function wordsWanted<DB>(db: Kysely<DB>, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const wanted = new Map<string, string[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return wanted
  const { rows } = await sql<{ id: string; person: string }>`select proposal_id as id, person from zhifa.proposal_wait
    where proposal_id in (${sql.join(ids)}) order by person`.execute(db)
  for (const { id, person } of rows) wanted.get(id)?.push(person)
  return wanted
}

/** An act that stands on record as approved by a person. */
export interface ApprovedAct {
  readonly caseId: string
  readonly procedure: string
  readonly seq: number
  readonly step: string
  readonly on: string
  readonly by: string
}

/** What stands on record as approved by a person, the newest first. */
export async function approvedBy<DB>(db: Kysely<DB>, person: string, limit: number): Promise<ApprovedAct[]> {
  const { rows } = await sql<ApprovedAct>`select p.case_id as "caseId",
      (select procedure from zhifa.case_record r where r.id = p.case_id) as procedure, p.expected_seq + 1 as seq, p.step,
      p.act::jsonb ->> 'on' as on, p.proposed_by as by
    from zhifa.confirmation c join zhifa.proposal p on p.id = c.proposal_id
    where c.person = ${person} and p.state = 'entered' and p.act::jsonb ->> 'approvedBy' = ${person}
    order by c.at desc, p.id limit ${limit}`.execute(db)
  return rows
}

/** What a person proposed and has still to do with: it waits, came back, or was overtaken; the newest first. */
export const liveProposalsBy = <DB>(db: Kysely<DB>, person: string, page: ProposalPage): Promise<Proposal[]> =>
  sound(
    db,
    sql`p.proposed_by = ${person} and p.state in ('open', 'returned', 'overtaken')
      and not exists (select from zhifa.proposal n where n.replaces = p.id)`,
    page,
  )

/** What waits for somebody in a case, the newest first. */
export const openProposalsIn = <DB>(db: Kysely<DB>, caseId: string): Promise<Proposal[]> =>
  sound(db, sql`p.case_id = ${caseId} and p.state = 'open'`)

/** What differs may not even be readable: then it is not looked into. */
type Read = { readonly proposal: Proposal } | { readonly differs: Difference }

async function select<DB>(db: Kysely<DB>, condition: RawBuilder<unknown>, page?: ProposalPage): Promise<Read[]> {
  const [at, last] = page?.after ?? []
  const later =
    at === undefined ? sql`true` : sql`(p.proposed_at < ${at} or (p.proposed_at = ${at} and p.id > ${last ?? ''}))`
  const { rows } = await sql<Row>`
    select p.id, (select agency from zhifa.case_record r where r.id = p.case_id) as agency, p.case_id, p.expected_seq, p.act, p.digest, p.proposed_by, p.proposed_at, p.state, p.replaces,
      p.returned_by, p.returned_at, p.reasons,
      (select n.id from zhifa.proposal n where n.replaces = p.id) as replaced_by,
      (select json_agg(json_build_object('person', c.person, 'at', c.at, 'digest', c.digest, 'how', c.how)
        order by c.at, c.person) from zhifa.confirmation c where c.proposal_id = p.id) as confirmations
    from zhifa.proposal p where ${condition} and ${later} order by p.proposed_at desc, p.id
    limit ${page?.limit ?? null}::bigint`.execute(db)
  const differs = new Map<string, Difference>()
  for (const agency of new Set(rows.map((row) => row.agency))) {
    const ids = sql.join(rows.filter((row) => row.agency === agency).map(({ id }) => id))
    for (const found of await checkRows(db, agency, 'confirmation', sql`proposal_id in (${ids})`))
      differs.set(found.subject.slice(0, found.subject.indexOf('/')), found)
    for (const found of await checkRows(db, agency, 'proposal', sql`id in (${ids})`)) differs.set(found.subject, found)
  }
  return rows.map((row) => {
    const found = differs.get(row.id)
    return found ? { differs: found } : { proposal: proposalOf(row) }
  })
}

function proposalOf(row: Row): Proposal {
  const { replaces, replaced_by, returned_by: by, returned_at: at, reasons } = row
  return {
    id: row.id,
    caseId: row.case_id,
    expectedSeq: row.expected_seq,
    act: Act.parse(JSON.parse(row.act)),
    digest: row.digest,
    by: row.proposed_by,
    at: row.proposed_at,
    state: row.state,
    confirmations: (row.confirmations ?? []).map(({ how, ...rest }) =>
      Confirmation.parse({ ...rest, how: JSON.parse(how) }),
    ),
    ...(replaces === null ? {} : { replaces }),
    ...(replaced_by === null ? {} : { replacedBy: replaced_by }),
    ...(by === null || at === null || reasons === null ? {} : { returned: { by, at, reasons } }),
  }
}
