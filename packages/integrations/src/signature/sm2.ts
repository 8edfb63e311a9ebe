import { sm2 } from 'sm-crypto-v2'
import type { SignatureScheme } from './scheme'

/**
 * The signer's id of GB/T 35276 that both sides mix into the hash (ZA), and the form r‖s. All three are said explicitly:
 * a library's default for any of them would make a signature that no other platform accepts.
 */
const form = { hash: true, der: false, userId: '1234567812345678' } as const

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/**
 * `v1sm2`: SM2 with SM3 (GB/T 32918.2-2016). The sender signs with its private key, the receiver verifies with the sender's
 * public key; each side has a pair of its own. Not node:crypto: its SM2 is plain ECDSA over the curve, without ZA.
 */
export const sm2WithSm3: SignatureScheme = {
  version: 'v1sm2',
  sign: (privateKey, content) => Buffer.from(sm2.doSignature(content, hex(privateKey), form), 'hex'),
  verify(publicKey, content, signature) {
    if (signature.length !== 64) return false
    try {
      return sm2.doVerifySignature(content, hex(signature), hex(publicKey), form)
    } catch {
      // Numbers outside the group and points off the curve are exceptions in the library.
      return false
    }
  },
}

/** The public key (65 bytes, uncompressed) that belongs to a private one (32 bytes). */
export function sm2PublicKey(privateKey: Uint8Array): Uint8Array {
  return Buffer.from(sm2.getPublicKeyFromPrivateKey(hex(privateKey)), 'hex')
}
