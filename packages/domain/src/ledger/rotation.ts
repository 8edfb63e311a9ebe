import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { parseVerifierKey, type Signer, type VerifierKey, type VerifySignature, verifierKeyText } from './note'

/** Body of the leaf by which a ledger goes over to another signing key: the old key signs for the new one. */
export const KeyRotation = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  /** Signature of the old key, in hex. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})
export type KeyRotation = z.infer<typeof KeyRotation>

const rotationText = (from: string, to: string): Uint8Array => utf8ToBytes(`zhifa-key-rotation/1\n${from}\n${to}\n`)

/** The statement of an old key that from here on another one signs the heads of its ledger. */
export function rotateKey(old: Signer, next: VerifierKey): KeyRotation {
  const from = verifierKeyText({ name: old.name, algorithm: 1, publicKey: old.publicKey })
  const to = verifierKeyText(next)
  return { from, to, signature: bytesToHex(old.sign(rotationText(from, to))) }
}

/**
 * The keys that are trusted after a rotation: the new one in place of the old, when the old one is trusted and signed for it;
 * unchanged otherwise. A key that was given up signs nothing more.
 */
export function keysAfter(
  keys: readonly VerifierKey[],
  rotation: KeyRotation,
  verify: VerifySignature,
): readonly VerifierKey[] {
  const old = keys.find((key) => verifierKeyText(key) === rotation.from)
  const next = parseVerifierKey(rotation.to)
  if (!old || next?.algorithm !== 1) return keys
  const signed = verify(old.publicKey, rotationText(rotation.from, rotation.to), hexToBytes(rotation.signature))
  return signed ? [...keys.filter((key) => key !== old), next] : keys
}

/** A change of the signing key, and the leaf that states it, counted from 0. */
export interface RotationAt {
  readonly index: number
  readonly rotation: KeyRotation
}

/**
 * The keys that sign a ledger's heads of some size: those that are trusted, after every rotation that stands among the leaves
 * below. A head that holds the leaf of a rotation is signed by the new key.
 *
 * @param rotations in the order of the ledger
 */
export const keysAt = (
  keys: readonly VerifierKey[],
  rotations: readonly RotationAt[],
  size: number,
  verify: VerifySignature,
): readonly VerifierKey[] =>
  rotations
    .filter(({ index }) => index < size)
    .reduce((trusted, { rotation }) => keysAfter(trusted, rotation, verify), keys)
