import {
  type Hash,
  hashLine,
  type NodeId,
  type ProofPlan,
  peaksOf,
  proofFrom,
  type ReadNode,
  rootFrom,
  type TreeHead,
} from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Opens an agency's ledger where it has none. */
export async function openLedger<DB>(db: Kysely<DB>, agency: string): Promise<void> {
  await sql`insert into zhifa.ledger (agency) values (${agency}) on conflict do nothing`.execute(db)
}

/** How many leaves the ledger of an agency has. */
export async function ledgerSize<DB>(db: Kysely<DB>, agency: string): Promise<number> {
  const { rows } = await sql<{ size: number }>`select size from zhifa.ledger where agency = ${agency}`.execute(db)
  return rows[0]?.size ?? 0
}

/** Stored nodes by place, in one query. Nodes never change, so they fit the size that was read before. */
async function readNodes<DB>(db: Kysely<DB>, agency: string, ids: readonly NodeId[]): Promise<ReadNode> {
  const wanted = JSON.stringify(ids)
  const { rows } = await sql<NodeId & { hash: Uint8Array | null }>`
    select w.level, w.index, (select n.hash from zhifa.leaf_node n
      where n.agency = ${agency} and n.level = w.level and n.index = w.index) as hash
    from jsonb_to_recordset(${wanted}::jsonb) as w (level integer, index bigint)`.execute(db)
  const known = new Map(rows.map(({ level, index, hash }) => [`${level}.${index}`, hash && Uint8Array.from(hash)]))
  return ({ level, index }) => {
    const hash = known.get(`${level}.${index}`)
    if (!hash) throw new Error(`The ledger lacks the node ${level}.${index} / 账本缺少节点`)
    return hash
  }
}

/** The head of an agency's ledger, now or as it was at a size. */
export async function ledgerHead<DB>(
  db: Kysely<DB>,
  agency: { readonly id: string; readonly uscc: string },
  size?: number,
): Promise<TreeHead> {
  const leaves = size ?? (await ledgerSize(db, agency.id))
  const read = await readNodes(db, agency.id, peaksOf(leaves))
  return { origin: agency.uscc, size: leaves, root: hex(rootFrom(leaves, read)) }
}

/** A proof of an agency's ledger: about log₂ n rows are read. */
export async function ledgerProof<DB>(db: Kysely<DB>, agency: string, plan: ProofPlan): Promise<Hash[]> {
  return proofFrom(plan, await readNodes(db, agency, plan.flat()))
}

export interface LedgerPosition {
  readonly size: number
  readonly root: string
  readonly leaves: readonly { readonly seq: number; readonly index: number; readonly hash: string }[]
}

/** Where the entries of a case stand in the ledger, and how long it is. */
export async function ledgerPosition<DB>(
  db: Kysely<DB>,
  agency: { readonly id: string; readonly uscc: string },
  caseId: string,
): Promise<LedgerPosition> {
  const { size, root } = await ledgerHead(db, agency)
  const { rows } = await sql<{ seq: number; index: number; line: string }>`
    select seq, index, line from zhifa.leaf where agency = ${agency.id} and case_id = ${caseId} order by seq`.execute(
    db,
  )
  return { size, root, leaves: rows.map(({ seq, index, line }) => ({ seq, index, hash: hex(hashLine(line)) })) }
}

/** Where one entry stands in the ledger; nothing when it is not there. */
export async function leafIndex<DB>(
  db: Kysely<DB>,
  agency: string,
  caseId: string,
  seq: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ index: number }>`select index from zhifa.leaf
    where agency = ${agency} and case_id = ${caseId} and seq = ${seq}`.execute(db)
  return rows[0]?.index
}
