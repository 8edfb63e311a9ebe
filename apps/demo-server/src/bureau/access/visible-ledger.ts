import { type LedgerEvent, type LedgerLeaf, withheldLine } from '@zhifa/domain/ledger'
import type { Kysely } from 'kysely'
import { ledgerLines } from '../ledger/lines'
import { may } from './permissions'
import { entriesFor, type Viewer } from './visible-record'

/**
 * The ledger's lines as a person may take them out, in order. A leaf is hashed whole, so an entry of which anything is kept
 * from them is withheld whole: its line gives the hash in its place, and the verifier still comes to the signed root.
 */
export async function* visibleLedger<DB>(db: Kysely<DB>, agency: string, viewer: Viewer): AsyncGenerator<string> {
  const all = may(viewer, 'informants')
  const cases = new Map<string, ReturnType<typeof entriesFor>>()
  for await (const line of ledgerLines(db, agency)) yield all ? line : shown(line, viewer, cases)
}

function shown(line: string, viewer: Viewer, cases: Map<string, ReturnType<typeof entriesFor>>): string {
  const leaf = JSON.parse(line) as LedgerLeaf | LedgerEvent
  // Events beside the cases are published, or are about keys and accounts.
  if ('event' in leaf) return line
  const show = cases.get(leaf.case.id) ?? entriesFor(viewer)
  cases.set(leaf.case.id, show)
  return show(leaf.entry) === leaf.entry ? line : withheldLine(leaf)
}
