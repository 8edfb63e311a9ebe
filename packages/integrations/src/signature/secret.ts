import { sm2Library } from './sm2'

/** Thrown for a signing key that cannot be used: a mistake of configuration. */
export class SigningKeyError extends Error {
  readonly code = 'signature.key'
  constructor(why: string) {
    super(
      `签名密钥格式应为 whsec_ 加 24 至 64 字节随机数的 base64；国密 SM3 用 whsec_sm3_，SM2 用 whsk_sm2_（本方私钥）或 whpk_sm2_（对方公钥） / ${why}. Write whsec_ and the base64 of 24 to 64 random bytes; for SM3 whsec_sm3_; for SM2 whsk_sm2_ (own private key) or whpk_sm2_ (the other side's public key)`,
    )
    this.name = 'SigningKeyError'
  }
}

/** What a key may be used for, and by which scheme. The prefix decides: a key is never tried with another scheme. */
const prefixes = {
  whsec_sm3_: { scheme: 'v1sm3', signs: true, verifies: true, shortest: 24, longest: 64 },
  whsec_: { scheme: 'v1', signs: true, verifies: true, shortest: 24, longest: 64 },
  whsk_sm2_: { scheme: 'v1sm2', signs: true, verifies: false, shortest: 32, longest: 32 },
  whpk_sm2_: { scheme: 'v1sm2', signs: false, verifies: true, shortest: 65, longest: 65 },
} as const

export type KeyPrefix = keyof typeof prefixes

export interface SigningKey {
  readonly scheme: 'v1' | 'v1sm3' | 'v1sm2'
  readonly bytes: Uint8Array
  readonly signs: boolean
  readonly verifies: boolean
}

/**
 * Reads a key as configuration carries it.
 *
 * @param text `whsec_` (HMAC-SHA256), `whsec_sm3_` (HMAC-SM3), `whsk_sm2_` (SM2 private key, 32 bytes) or `whpk_sm2_` (SM2
 *   public key, 65 bytes, uncompressed), then base64
 * @throws SigningKeyError
 * @throws MissingPackageError for an SM2 key where the SM2 library is not installed: when the key is read, not when a message waits
 */
export function signingKey(text: string): SigningKey {
  const prefix = (Object.keys(prefixes) as KeyPrefix[]).find((each) => text.startsWith(each))
  if (!prefix) throw new SigningKeyError('The key does not begin with whsec_')
  const { shortest, longest, ...use } = prefixes[prefix]
  const base64 = text.slice(prefix.length)
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, ''))
    throw new SigningKeyError('The key is not base64')
  if (bytes.length < shortest || bytes.length > longest) throw new SigningKeyError(`The key has ${bytes.length} bytes`)
  if (use.scheme === 'v1sm2') sm2Library()
  return { ...use, bytes }
}

/** The bytes of a key. @throws SigningKeyError */
export function secretBytes(secret: string): Uint8Array {
  return signingKey(secret).bytes
}

/** Writes key bytes the way configuration carries them. */
export function secretText(bytes: Uint8Array, prefix: KeyPrefix = 'whsec_'): string {
  return prefix + Buffer.from(bytes).toString('base64')
}
