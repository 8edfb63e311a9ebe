import { createPublicKey, verify } from 'node:crypto'
import type { VerifyPersonal } from '@zhifa/domain'

/** Checks signatures by personal keys: Ed25519 has its own hash, ES256 and RS256 are over SHA-256. */
export const verifyPersonal: VerifyPersonal = (key, bytes, signature) =>
  verify(key.kty === 'OKP' ? null : 'sha256', bytes, createPublicKey({ key: { ...key }, format: 'jwk' }), signature)
