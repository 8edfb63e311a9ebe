import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { canonicalJson } from '../canonical/canonical'
import type { CaseRecord, Entry } from '../case/record/entry'
import { type Hash, leafHash } from './merkle'

/** What the ledger holds of an entry: the case it belongs to and the whole entry. */
export interface LedgerLeaf {
  readonly case: Pick<CaseRecord, 'id' | 'procedure' | 'agency' | 'cause'>
  readonly entry: Entry
}

/** Shape of a leaf as it is read back from a file; payloads were checked when the act was done. */
export const LedgerLeafShape = z.strictObject({
  case: z.strictObject({
    id: z.string().min(1),
    procedure: z.string().min(1),
    agency: z.string().min(1),
    cause: z.string().min(1),
  }),
  entry: z.looseObject({ seq: z.int().min(1), step: z.string().min(1), on: z.string() }),
})

/** The leaf of an entry of a case. */
export function leafOf(record: CaseRecord, entry: Entry): LedgerLeaf {
  const { id, procedure, agency, cause } = record
  return { case: { id, procedure, agency, cause }, entry }
}

/** The one line that a leaf is written as: canonical JSON, so that its bytes are fixed for ever. */
export function leafLine(leaf: LedgerLeaf): string {
  return canonicalJson(leaf)
}

/** Hash of a leaf's line. */
export function hashLine(line: string): Hash {
  return leafHash(utf8ToBytes(line))
}
