import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * One way of signing, named by the version before the comma in `webhook-signature`. `v1` is Standard Webhooks; `v1sm3` and
 * `v1sm2` are this project's extensions for platforms that ask for national algorithms (国密).
 */
export interface SignatureScheme {
  readonly version: string
  sign(key: Uint8Array, content: Uint8Array): Uint8Array
  /** Compares in constant time. Never throws for a signature of the wrong form. */
  verify(key: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean
}

const hmac = (version: string, algorithm: string): SignatureScheme => ({
  version,
  sign: (secret, content) => createHmac(algorithm, secret).update(content).digest(),
  verify(secret, content, signature) {
    const expected = this.sign(secret, content)
    return expected.length === signature.length && timingSafeEqual(expected, signature)
  },
})

/** `v1`: HMAC-SHA256, the only scheme of Standard Webhooks that every receiver knows. */
export const hmacSha256 = hmac('v1', 'sha256')

/** `v1sm3`: HMAC over SM3 (GB/T 32905-2016). */
export const hmacSm3 = hmac('v1sm3', 'sm3')
