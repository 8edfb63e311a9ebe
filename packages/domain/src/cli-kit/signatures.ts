import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import type { VerifyPersonal } from '../case/confirmation/key-signature'
import type { VerifySignature } from '../ledger/note'

/** DER head of an Ed25519 public key (RFC 8410): the 32 bytes of the key follow it. */
const keyHead = Buffer.from('302a300506032b6570032100', 'hex')

/** Checks Ed25519 signatures. */
export const ed25519: VerifySignature = (key, bytes, signature) =>
  verifyBytes(
    null,
    bytes,
    createPublicKey({ key: Buffer.concat([keyHead, key]), format: 'der', type: 'spki' }),
    signature,
  )

/** Checks signatures by personal keys: Ed25519 has its own hash, ES256 and RS256 are over SHA-256. */
export const personal: VerifyPersonal = (key, bytes, signature) =>
  verifyBytes(
    key.kty === 'OKP' ? null : 'sha256',
    bytes,
    createPublicKey({ key: { ...key }, format: 'jwk' }),
    signature,
  )
