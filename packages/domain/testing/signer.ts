import { generateKeyPairSync, sign } from 'node:crypto'
import type { KeyAlgorithm, Signer, VerifierKey } from '../src/ledger/note'

export { ed25519 } from '../src/cli-kit/signatures'

/** A fresh key under a name, for tests. */
export function signer(name: string): Signer & { key: (algorithm: KeyAlgorithm) => VerifierKey } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  return {
    name,
    publicKey: raw,
    sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
    key: (algorithm) => ({ name, algorithm, publicKey: raw }),
  }
}
