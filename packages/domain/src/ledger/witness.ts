import { hexToBytes } from '@noble/hashes/utils.js'
import { headText, type OpenedCheckpoint, openCheckpoint, type TreeHead } from './checkpoint'
import { type Hash, verifyConsistency } from './merkle'
import { fromBase64, toBase64, type VerifierKey, type VerifySignature } from './note'

/** What somebody asks a witness: cosign this checkpoint, which follows the one of `old` leaves that it holds. */
export interface WitnessRequest {
  readonly old: number
  readonly proof: readonly Hash[]
  readonly checkpoint: string
}

/** A request as text (C2SP tlog-witness): the old size, the hashes of the proof, an empty line, the checkpoint. */
export const witnessRequestText = ({ old, proof, checkpoint }: WitnessRequest): string =>
  `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`

/** Reads a request; nothing for text that is none. */
export function parseWitnessRequest(text: string): WitnessRequest | undefined {
  const end = text.indexOf('\n\n')
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
  const proof = lines.map(fromBase64)
  const hashes = proof.filter((hash): hash is Uint8Array => hash?.length === 32)
  if (end < 0 || old === undefined || hashes.length < proof.length || hashes.length > 63) return undefined
  return { old: Number(old), proof: hashes, checkpoint: text.slice(end + 2) }
}

/**
 * What a witness answers, with the status of the HTTP answer: 200 it cosigns, 400 not a request or a size that shrinks, 403 the
 * signature is not that of the ledger, 404 nobody whom it knows, 409 it holds another size (which is given back), 422 the new
 * checkpoint does not contain what the witness holds: history was rewritten.
 */
export type WitnessAnswer =
  | { readonly status: 200; readonly opened: OpenedCheckpoint }
  | { readonly status: 400 | 403 | 404 | 422 }
  | { readonly status: 409; readonly size: number }

/**
 * Whether a witness cosigns: only a checkpoint that its ledger signed, and only when the ledger that it saw last is a beginning of
 * the new one. It compares with what it stored itself, never with what it is told.
 * @param stored the newest head that the witness cosigned for this origin; absent: none yet
 * @param keys the keys of the ledgers that it knows, by origin
 */
export function judgeCheckpoint(
  request: WitnessRequest,
  stored: (origin: string) => TreeHead | undefined,
  keys: (origin: string) => readonly VerifierKey[] | undefined,
  verify: VerifySignature,
): WitnessAnswer {
  const origin = request.checkpoint.split('\n', 1)[0] ?? ''
  const known = keys(origin)
  if (!known) return { status: 404 }
  const opened = openCheckpoint(request.checkpoint, { ledger: known, witnesses: [] }, verify)
  // An extension line would be cosigned unread.
  if (!opened || headText(opened.head) !== opened.note.text) return { status: 400 }
  if (!opened.signed) return { status: 403 }
  const before = stored(origin)
  const size = before?.size ?? 0
  if (request.old !== size) return request.old > opened.head.size ? { status: 400 } : { status: 409, size }
  if (opened.head.size < size) return { status: 400 }
  if (!before || before.size === 0) return request.proof.length === 0 ? { status: 200, opened } : { status: 422 }
  const follows = verifyConsistency(
    before.size,
    opened.head.size,
    hexToBytes(before.root),
    hexToBytes(opened.head.root),
    request.proof,
  )
  return follows ? { status: 200, opened } : { status: 422 }
}
