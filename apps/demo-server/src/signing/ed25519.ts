import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { join } from 'node:path'
import type { Signer, VerifySignature } from '@zhifa/domain/ledger'
import { keyFile } from '../storage'

/** Makes a signer of an Ed25519 private key. */
export function signerOf(name: string, key: KeyObject): Signer {
  // The last 32 bytes of the DER form are the key itself (RFC 8410).
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { name, publicKey: Uint8Array.from(raw), sign: (bytes) => Uint8Array.from(sign(null, bytes, key)) }
}

/** A signer whose key is a file of a directory, made at the first start. @throws KeyFileDamagedError */
export async function signerFile(directory: string, file: string, name: string): Promise<Signer> {
  const fresh = (): string =>
    generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return signerOf(name, keyFile(join(directory, file), fresh, createPrivateKey))
}

const keyHead = Buffer.from('302a300506032b6570032100', 'hex')

/** Checks Ed25519 signatures. */
export const ed25519: VerifySignature = (key, bytes, signature) =>
  verify(null, bytes, createPublicKey({ key: Buffer.concat([keyHead, key]), format: 'der', type: 'spki' }), signature)
