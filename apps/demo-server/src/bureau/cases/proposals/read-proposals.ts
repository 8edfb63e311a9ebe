import { Act, Confirmation } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Proposal, ProposalState } from './proposal'

interface Row {
  readonly id: string
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

/** One proposal whole, or nothing when there is none of that id. What a person sees of it is `visibleProposal`. */
export async function readProposal<DB>(db: Kysely<DB>, id: string): Promise<Proposal | undefined> {
  return (await select(db, sql`p.id = ${id}`))[0]
}

/** The proposal with just these words that is still open. */
export async function openProposalOf<DB>(db: Kysely<DB>, digest: string): Promise<Proposal | undefined> {
  return (await select(db, sql`p.digest = ${digest} and p.state = 'open'`))[0]
}

/** Every proposal that waits for somebody, the newest first. */
export const openProposals = <DB>(db: Kysely<DB>): Promise<Proposal[]> => select(db, sql`p.state = 'open'`)

/** What a person proposed and has still to do with: it waits, came back, or was overtaken; the newest first. */
export const liveProposalsBy = <DB>(db: Kysely<DB>, person: string): Promise<Proposal[]> =>
  select(
    db,
    sql`p.proposed_by = ${person} and p.state in ('open', 'returned', 'overtaken')
      and not exists (select from zhifa.proposal n where n.replaces = p.id)`,
  )

/** What waits for somebody in a case, the newest first. */
export const openProposalsIn = <DB>(db: Kysely<DB>, caseId: string): Promise<Proposal[]> =>
  select(db, sql`p.case_id = ${caseId} and p.state = 'open'`)

async function select<DB>(db: Kysely<DB>, condition: RawBuilder<unknown>): Promise<Proposal[]> {
  const { rows } = await sql<Row>`
    select p.id, p.case_id, p.expected_seq, p.act, p.digest, p.proposed_by, p.proposed_at, p.state, p.replaces,
      p.returned_by, p.returned_at, p.reasons,
      (select n.id from zhifa.proposal n where n.replaces = p.id) as replaced_by,
      (select json_agg(json_build_object('person', c.person, 'at', c.at, 'digest', c.digest, 'how', c.how)
        order by c.at, c.person) from zhifa.confirmation c where c.proposal_id = p.id) as confirmations
    from zhifa.proposal p where ${condition} order by p.proposed_at desc, p.id`.execute(db)
  return rows.map(proposalOf)
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
