import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The key with which the bureau signs the head of its ledger. */
export interface LedgerKey {
  /** The 32 bytes of the Ed25519 public key, in hex. */
  readonly publicKey: string
  sign(bytes: Uint8Array): Uint8Array
}

/** Makes a signer of an Ed25519 private key. */
export function ledgerKeyOf(key: KeyObject): LedgerKey {
  // The last 32 bytes of the DER form are the key itself (RFC 8410).
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { publicKey: raw.toString('hex'), sign: (bytes) => sign(null, bytes, key) }
}

/** The key of the data directory, made at the first start. */
export async function ledgerKey(directory: string): Promise<LedgerKey> {
  const file = join(directory, 'ledger-key.pem')
  await mkdir(directory, { recursive: true })
  const fresh = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' })
  try {
    await writeFile(file, fresh, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return ledgerKeyOf(createPrivateKey(await readFile(file, 'utf8')))
}
