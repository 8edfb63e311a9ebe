import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { rootOf, type TreeState } from './merkle'

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/**
 * A signed statement of how long the ledger is and what its root is. Printed in the case file and pushed to the county
 * platform, which so becomes a witness: the bureau cannot rewrite what it has stated.
 */
export const Checkpoint = z.strictObject({
  origin: z.string().min(1).max(200),
  size: z.int().nonnegative(),
  root: hex(32),
  /** Ed25519 over {@link checkpointText}, and the key that made it. */
  publicKey: hex(32),
  signature: hex(64),
})
export type Checkpoint = z.infer<typeof Checkpoint>

/** The bytes that are signed: origin, size and root, a line each. */
export function checkpointText(head: Pick<Checkpoint, 'origin' | 'size' | 'root'>): Uint8Array {
  return utf8ToBytes(`zhifa-ledger/1\n${head.origin}\n${head.size}\n${head.root}\n`)
}

/** Signs the head of a ledger. The signer is passed in: this package knows no keys. */
export function signCheckpoint(
  origin: string,
  tree: TreeState,
  key: { publicKey: string; sign(bytes: Uint8Array): Uint8Array },
): Checkpoint {
  const head = { origin, size: tree.size, root: bytesToHex(rootOf(tree)) }
  return { ...head, publicKey: key.publicKey, signature: bytesToHex(key.sign(checkpointText(head))) }
}

/** How signatures are checked: node:crypto on a server, Web Crypto in a browser. */
export type VerifySignature = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean

/** True when the signature belongs to the text and the key. Whether the key is to be trusted is the caller's question. */
export function checkpointSigned(checkpoint: Checkpoint, verify: VerifySignature): boolean {
  return verify(hexToBytes(checkpoint.publicKey), checkpointText(checkpoint), hexToBytes(checkpoint.signature))
}
