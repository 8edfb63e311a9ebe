import { append, type CaseRecord, type Entry, hashLine, leafLine, leafOf, rootOf, type TreeState } from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))

async function head<DB>(db: Kysely<DB>, lock: boolean): Promise<TreeState> {
  const { rows } = await sql<{ size: number; peaks: string }>`
    select size, peaks from zhifa.ledger_head ${lock ? sql`for update` : sql``}`.execute(db)
  const { size = 0, peaks = '' } = rows[0] ?? {}
  return { size, peaks: peaks === '' ? [] : peaks.split(' ').map(bytes) }
}

/** Appends the leaf of an entry. Leaves are numbered without gaps, so writers take turns here until they commit. */
export async function appendLeaf<DB>(trx: Transaction<DB>, record: CaseRecord, entry: Entry): Promise<void> {
  const tree = await head(trx, true)
  const line = leafLine(leafOf(record, entry))
  const hash = hashLine(line)
  const next = append(tree, hash)
  await sql`insert into zhifa.ledger_leaf (index, case_id, seq, line, hash)
    values (${tree.size}, ${record.id}, ${entry.seq}, ${line}, ${hex(hash)})`.execute(trx)
  await sql`update zhifa.ledger_head set size = ${next.size}, peaks = ${next.peaks.map(hex).join(' ')}`.execute(trx)
}

export interface LedgerPosition {
  readonly size: number
  readonly root: string
  readonly leaves: readonly { readonly seq: number; readonly index: number; readonly hash: string }[]
}

/** Where the entries of a case stand in the ledger, and how long it is. */
export async function ledgerPosition<DB>(db: Kysely<DB>, caseId: string): Promise<LedgerPosition> {
  const tree = await head(db, false)
  const { rows } = await sql<{ seq: number; index: number; hash: string }>`
    select seq, index, hash from zhifa.ledger_leaf where case_id = ${caseId} order by seq`.execute(db)
  return { size: tree.size, root: hex(rootOf(tree)), leaves: rows }
}

/** How long the ledger is, and what its root is made of. */
export function ledgerHead<DB>(db: Kysely<DB>): Promise<TreeState> {
  return head(db, false)
}
