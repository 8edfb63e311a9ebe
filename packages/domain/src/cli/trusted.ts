import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { VerifyPersonal } from '../case/confirmation/key-signature'
import type { TrustedKeys } from '../ledger/checkpoint'
import { type KeyAlgorithm, parseVerifierKey, type VerifierKey, type VerifySignature } from '../ledger/note'
import { readText, UsageError } from './io'

/** Options by which a reader says whom he trusts. */
export interface TrustOptions {
  readonly key?: readonly string[] | undefined
  readonly witness?: readonly string[] | undefined
}

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

/** The keys of `--key` and `--witness`, each as text or as a file that holds some, a line each. @throws {UsageError} */
export const trustedKeys = ({ key = [], witness = [] }: TrustOptions): TrustedKeys => ({
  ledger: key.flatMap((text) => keysIn(text, '--key', 1)),
  witnesses: witness.flatMap((text) => keysIn(text, '--witness', 4)),
})

function keysIn(given: string, option: string, algorithm: KeyAlgorithm): VerifierKey[] {
  const single = parseVerifierKey(given)
  const lines = single || !existsSync(given) ? [given] : readText(given).split('\n').filter(Boolean)
  return lines.map((line) => {
    const key = parseVerifierKey(line)
    if (key?.algorithm !== algorithm)
      throw new UsageError(
        `${option}：不是${algorithm === 1 ? '账本' : '见证方'}公钥（名称+校验+base64） / not a verifier key of a ${algorithm === 1 ? 'ledger' : 'witness'}: ${line.slice(0, 100)}`,
      )
    return key
  })
}
