import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  formatNote,
  fromBase64,
  isSignedBy,
  keyHash,
  type NoteSignature,
  parseNote,
  type SignedNote,
  type Signer,
  signatureLine,
  signNote,
  toBase64,
  type VerifierKey,
  type VerifySignature,
} from './note'

/** How long a ledger is and what its root is. */
export interface TreeHead {
  /** Whose ledger: one name for ever. */
  readonly origin: string
  readonly size: number
  /** SHA-256 in hex. */
  readonly root: string
}

/** A head as the text that is signed (C2SP tlog-checkpoint): origin, size and root in base64, a line each. */
export const headText = ({ origin, size, root }: TreeHead): string =>
  `${origin}\n${size}\n${toBase64(hexToBytes(root))}\n`

/** Reads the head of a checkpoint; lines after the third are extensions that we do not use. */
export function parseHead(text: string): TreeHead | undefined {
  const [origin, size, data] = text.split('\n')
  const root = data === undefined ? undefined : fromBase64(data)
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || root?.length !== 32) return undefined
  return { origin, size: Number(size), root: bytesToHex(root) }
}

/**
 * A checkpoint: the head of a ledger, signed as a note. Printed in the case file and given to the county platform, which so
 * becomes a witness: the bureau cannot rewrite what it has stated.
 */
export const signCheckpoint = (head: TreeHead, signer: Signer): string => formatNote(signNote(headText(head), signer))

/** A witness's word that it saw a checkpoint, consistent with all that it saw before, at a time. */
export interface Cosignature {
  readonly name: string
  /** Seconds since 1970-01-01 UTC. */
  readonly time: number
}

/** The line by which a witness cosigns a checkpoint (C2SP cosignature/v1): over the time and the signed text. */
export function cosign(checkpoint: SignedNote, witness: Signer, time: number): string {
  const key = { name: witness.name, algorithm: 4 as const, publicKey: witness.publicKey }
  const signature = concatBytes(bytesOfTime(time), witness.sign(cosigned(checkpoint.text, time)))
  return signatureLine({ name: witness.name, keyHash: keyHash(key), signature })
}

/** A checkpoint with one more line of a signature. */
export const withSignature = (checkpoint: string, line: string): string => `${checkpoint}${line}`

const cosigned = (text: string, time: number): Uint8Array => utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`)

function bytesOfTime(time: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time))
  return bytes
}

function cosignatureOf(
  { signature, name, keyHash: hash }: NoteSignature,
  text: string,
  key: VerifierKey,
  verify: VerifySignature,
): Cosignature | undefined {
  if (key.algorithm !== 4 || name !== key.name || hash !== keyHash(key) || signature.length !== 72) return undefined
  const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
  if (!Number.isSafeInteger(time)) return undefined
  return verify(key.publicKey, cosigned(text, time), signature.slice(8)) ? { name, time } : undefined
}

/** What is known of a checkpoint against keys that are trusted. */
export interface OpenedCheckpoint {
  readonly note: SignedNote
  readonly head: TreeHead
  /** Whether the ledger's own key signed it. */
  readonly signed: boolean
  readonly cosignatures: readonly Cosignature[]
}

/** Keys that somebody trusts: those of the ledger, and those of its witnesses. */
export interface TrustedKeys {
  readonly ledger: readonly VerifierKey[]
  readonly witnesses: readonly VerifierKey[]
}

/** Opens a checkpoint; nothing for text that is none. */
export function openCheckpoint(
  text: string,
  trusted: TrustedKeys,
  verify: VerifySignature,
): OpenedCheckpoint | undefined {
  const note = parseNote(text)
  const head = note && parseHead(note.text)
  if (!note || !head) return undefined
  const cosignatures = note.signatures.flatMap((signature) =>
    trusted.witnesses.flatMap((key) => cosignatureOf(signature, note.text, key, verify) ?? []),
  )
  return { note, head, signed: trusted.ledger.some((key) => isSignedBy(note, key, verify)), cosignatures }
}
