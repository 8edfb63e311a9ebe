import { type LedgerEvent, type LedgerLeaf, leafLine } from '@zhifa/domain/ledger'
import { sql, type Transaction } from 'kysely'

/** A leaf as `zhifa.append_leaves` takes it. */
export const leafRow = (leaf: LedgerLeaf | LedgerEvent) => ({
  line: leafLine(leaf),
  ...('entry' in leaf
    ? { case: leaf.case.id, seq: leaf.entry.seq }
    : { kind: leaf.event.kind, subject: leaf.event.subject }),
})

/**
 * Appends leaves to an agency's ledger. Leaves are numbered without gaps, so writers of one agency take turns from here until
 * they commit: this is the last statement of a transaction.
 */
export async function appendLeaves<DB>(
  trx: Transaction<DB>,
  agency: string,
  leaves: readonly (LedgerLeaf | LedgerEvent)[],
): Promise<void> {
  if (leaves.length > 0)
    await sql`select zhifa.append_leaves(${agency}, ${JSON.stringify(leaves.map(leafRow))}::jsonb)`.execute(trx)
}
