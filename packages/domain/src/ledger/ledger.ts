import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { canonicalJson } from '../canonical/canonical'
import type { CaseRecord, Entry } from '../case/record/entry'
import { type Hash, leafHash } from './merkle'

/** What the ledger holds of an entry: the case it belongs to and the whole entry. */
export interface LedgerLeaf {
  readonly case: Pick<CaseRecord, 'id' | 'procedure' | 'agency' | 'cause'>
  readonly entry: Entry
}

/**
 * What the ledger holds beside entries: all else that decides something or is shown to somebody. `subject` is what it is about
 * (a publication, an item of the registry, an account, a key), `body` all that is shown of it.
 */
export const LedgerEvent = z.strictObject({
  agency: z.string().min(1),
  event: z.strictObject({
    kind: z.enum([
      'case',
      'publication',
      'registry-item',
      'error-report',
      'error-answer',
      'account',
      'document-number',
      'proposal',
      'confirmation',
      'scan',
      'passkey',
      'demonstration',
      'key',
      'media',
      'reads',
      'archive-package',
      'administration',
      'clock',
      'party-register',
      'code-scan',
      'code-rating',
      'access-token',
      'account-state',
      'evidence',
      'publication-copy',
      'file-register',
      'appraisal',
      'docket',
      'docket-file',
    ]),
    subject: z.string().min(1).max(500),
    /** Local date and time. */
    at: z.string().min(1),
    by: z.string().min(1),
    body: z.unknown(),
  }),
})
export type LedgerEvent = z.infer<typeof LedgerEvent>

/** Shape of the leaf of an entry as it is read back from a file; payloads were checked when the act was done. */
export const EntryLeaf = z.strictObject({
  case: z.strictObject({
    id: z.string().min(1),
    procedure: z.string().min(1),
    agency: z.string().min(1),
    cause: z.string().min(1),
  }),
  entry: z.looseObject({ seq: z.int().min(1), step: z.string().min(1), on: z.string() }),
})

/** Shape of any leaf. */
export const LedgerLeafShape = z.union([EntryLeaf, LedgerEvent])

/** The leaf of an entry of a case. */
export function leafOf(record: CaseRecord, entry: Entry): LedgerLeaf {
  const { id, procedure, agency, cause } = record
  return { case: { id, procedure, agency, cause }, entry }
}

/** The one line that a leaf is written as: canonical JSON, so that its bytes are fixed for ever. */
export function leafLine(leaf: LedgerLeaf | LedgerEvent): string {
  return canonicalJson(leaf)
}

/** Hash of a leaf's line. */
export function hashLine(line: string): Hash {
  return leafHash(utf8ToBytes(line))
}

/** Shape of the line that stands in an export for an entry which its reader may not see. */
export const WithheldLeafShape = z.strictObject({
  withheld: z.strictObject({
    case: z.string().min(1),
    seq: z.int().min(1),
    /** Hash of the leaf's line, in hex. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
})

/**
 * The line that stands in an export for a leaf whose entry the reader may not see (行政处罚法第四十七条: the record stays
 * whole; 举报人信息保密): which entry of which case it is, and the hash of its line. The tree over the export is the same,
 * so {@link verifyLedger} still comes to the signed root.
 *
 * @example
 * withheldLine(leafOf(record, entry)) // '{"withheld":{"case":"2026-0001","hash":"5f3c…","seq":1}}'
 */
export function withheldLine(leaf: LedgerLeaf): string {
  const { case: head, entry } = leaf
  return canonicalJson({ withheld: { case: head.id, seq: entry.seq, hash: bytesToHex(hashLine(leafLine(leaf))) } })
}
