import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Signed notes in the public C2SP form (signed-note): a text, an empty line, and one line for each signature,
 * `— NAME BASE64(key hash ‖ signature)`. Any tool that knows the form can check ours.
 */
export interface SignedNote {
  /** The text that is signed, with its last line end. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** One signature of a note: whose, by which key (its first four bytes of hash), and the bytes. */
export interface NoteSignature {
  readonly name: string
  readonly keyHash: string
  readonly signature: Uint8Array
}

/** What a key signs: `1` notes with Ed25519, `4` cosignatures of checkpoints with a time. */
export type KeyAlgorithm = 1 | 4

/** A key that signatures are checked against, as it is given out: `NAME+HASH+BASE64(algorithm ‖ public key)`. */
export interface VerifierKey {
  readonly name: string
  readonly algorithm: KeyAlgorithm
  readonly publicKey: Uint8Array
}

/** Whoever signs: the key itself stays outside of this package. */
export interface Signer {
  readonly name: string
  readonly publicKey: Uint8Array
  sign(bytes: Uint8Array): Uint8Array
}

/** How Ed25519 signatures are checked: node:crypto on a server, Web Crypto in a browser. */
export type VerifySignature = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean

const dash = '\u2014'

/** First four bytes of SHA-256(name ‖ LF ‖ algorithm ‖ public key), in hex. */
export const keyHash = ({ name, algorithm, publicKey }: VerifierKey): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(algorithm), publicKey)).slice(0, 4))

/** A key as it is given out. @example verifierKeyText({ name: 'ledger.example', algorithm: 1, publicKey }) */
export const verifierKeyText = (key: VerifierKey): string =>
  `${key.name}+${keyHash(key)}+${toBase64(concatBytes(Uint8Array.of(key.algorithm), key.publicKey))}`

/** Reads a key that was given out; nothing for text that is none, or whose hash is not its own. */
export function parseVerifierKey(text: string): VerifierKey | undefined {
  const [name, hash, data, ...rest] = text.trim().split('+').length > 3 ? splitKey(text.trim()) : text.trim().split('+')
  const bytes = data === undefined ? undefined : fromBase64(data)
  const algorithm = bytes?.[0]
  if (!name || rest.length > 0 || !bytes || bytes.length !== 33 || (algorithm !== 1 && algorithm !== 4))
    return undefined
  const key: VerifierKey = { name, algorithm, publicKey: bytes.slice(1) }
  return isNoteName(name) && keyHash(key) === hash ? key : undefined
}

/** Base64 may hold `+` itself. */
function splitKey(text: string): string[] {
  const first = text.indexOf('+')
  const second = text.indexOf('+', first + 1)
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)]
}

/** A name may hold neither spaces nor `+`, which the form itself uses. */
export const isNoteName = (name: string): boolean => /^[^\s+]{1,200}$/u.test(name)

/** One line of a signature. */
export const signatureLine = ({ name, keyHash: hash, signature }: NoteSignature): string =>
  `${dash} ${name} ${toBase64(concatBytes(hexToBytes(hash), signature))}\n`

/** A note as text. */
export const formatNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`

/** Reads a note; nothing for text that is none. Whether a signature is good is asked with a key. */
export function parseNote(note: string): SignedNote | undefined {
  const at = note.lastIndexOf('\n\n')
  if (at < 0 || !note.endsWith('\n')) return undefined
  const lines = note.slice(at + 2, -1).split('\n')
  const signatures = lines.map(parseSignature)
  const known = signatures.filter((signature) => signature !== undefined)
  return known.length === lines.length ? { text: note.slice(0, at + 1), signatures: known } : undefined
}

function parseSignature(line: string): NoteSignature | undefined {
  const [mark, name, data, ...rest] = line.split(' ')
  const bytes = data === undefined ? undefined : fromBase64(data)
  if (mark !== dash || !name || rest.length > 0 || !bytes || bytes.length < 5 || !isNoteName(name)) return undefined
  return { name, keyHash: bytesToHex(bytes.slice(0, 4)), signature: bytes.slice(4) }
}

/** Signs a text as a note. @throws {RangeError} for a name that the form cannot hold. */
export function signNote(text: string, signer: Signer): SignedNote {
  if (!isNoteName(signer.name)) throw new RangeError(`密钥名称不得含空格和加号 / not a name of a key: ${signer.name}`)
  const key = { name: signer.name, algorithm: 1 as const, publicKey: signer.publicKey }
  return {
    text,
    signatures: [{ name: signer.name, keyHash: keyHash(key), signature: signer.sign(utf8ToBytes(text)) }],
  }
}

/** True when the note bears a good signature of the key over its text. */
export function isSignedBy(note: SignedNote, key: VerifierKey, verify: VerifySignature): boolean {
  return (
    key.algorithm === 1 &&
    note.signatures.some(
      (item) =>
        item.name === key.name &&
        item.keyHash === keyHash(key) &&
        item.signature.length === 64 &&
        verify(key.publicKey, utf8ToBytes(note.text), item.signature),
    )
  )
}

/** Base64 of bytes (RFC 4648 §4, with padding). */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Bytes of base64; nothing for text that is not written in the one right way. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : undefined
}
