import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * One way of signing, named by the version before the comma in `webhook-signature`. The platform extensions `v1sm3`
 * (HMAC-SM3) and `v1sm2` (SM2, GB/T 32918) are further members of this interface; nothing else changes for them.
 */
export interface SignatureScheme {
  readonly version: string
  sign(secret: Uint8Array, content: Uint8Array): Uint8Array
  /** Compares in constant time. */
  verify(secret: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean
}

/** `v1`: HMAC-SHA256, the only scheme of Standard Webhooks that every receiver knows. */
export const hmacSha256: SignatureScheme = {
  version: 'v1',
  sign: (secret, content) => createHmac('sha256', secret).update(content).digest(),
  verify(secret, content, signature) {
    const expected = this.sign(secret, content)
    return expected.length === signature.length && timingSafeEqual(expected, signature)
  },
}
