import { required } from '../optional-package'
import type { SignatureScheme } from './scheme'

/**
 * The signer's id of GB/T 35276 that both sides mix into the hash (ZA), and the form r‖s. All three are said explicitly:
 * a library's default for any of them would make a signature that no other platform accepts.
 */
const form = { hash: true, der: false, userId: '1234567812345678' } as const

let library: typeof import('sm-crypto-v2') | undefined

/**
 * The SM2 library, loaded when the first SM2 key is used.
 *
 * @throws MissingPackageError when sm-crypto-v2 is not installed
 */
export function sm2Library(): typeof import('sm-crypto-v2')['sm2'] {
  library ??= required<typeof import('sm-crypto-v2')>('sm-crypto-v2')
  return library.sm2
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/**
 * `v1sm2`: SM2 with SM3 (GB/T 32918.2-2016). The sender signs with its private key, the receiver verifies with the sender's
 * public key; each side has a pair of its own. Not node:crypto: its SM2 is plain ECDSA over the curve, without ZA.
 */
export const sm2WithSm3: SignatureScheme = {
  version: 'v1sm2',
  sign: (privateKey, content) => Buffer.from(sm2Library().doSignature(content, hex(privateKey), form), 'hex'),
  verify(publicKey, content, signature) {
    if (signature.length !== 64) return false
    const sm2 = sm2Library()
    try {
      return sm2.doVerifySignature(content, hex(signature), hex(publicKey), form)
    } catch {
      // Numbers outside the group and points off the curve are exceptions in the library.
      return false
    }
  },
}

/** The public key (65 bytes, uncompressed) that belongs to a private one (32 bytes). @throws MissingPackageError */
export function sm2PublicKey(privateKey: Uint8Array): Uint8Array {
  return Buffer.from(sm2Library().getPublicKeyFromPrivateKey(hex(privateKey)), 'hex')
}
