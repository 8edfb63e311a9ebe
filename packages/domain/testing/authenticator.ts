import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { encodeCBOR } from '@levischuck/tiny-cbor'
import type { KeySignature } from '../src/case/record/confirmation'

export { personal } from '../src/cli-kit/signatures'

const kinds = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  Ed25519: () => generateKeyPairSync('ed25519'),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
} as const

export type AuthenticatorKind = keyof typeof kinds

/** What an authenticator may do otherwise than it should. */
export interface Assertion {
  readonly host?: string
  readonly flags?: number
  readonly type?: string
}

/** A personal key in a device of its own, as an authenticator makes and uses it; for tests. */
export function authenticator(kind: AuthenticatorKind, host = 'desk.example') {
  const { publicKey, privateKey } = kinds[kind]()
  const id = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('base64url')
  return {
    id,
    /** Its public key as registrations give it: a COSE key in base64url. */
    cose: Buffer.from(encodeCBOR(coseOf(kind, publicKey))).toString('base64url'),
    /** Signs a digest (hex) as a browser would have it signed. */
    signs(digest: string, { host: at = host, flags = 0b101, type = 'webauthn.get' }: Assertion = {}): KeySignature {
      const challenge = Buffer.from(digest, 'hex').toString('base64url')
      const clientData = Buffer.from(JSON.stringify({ type, challenge, origin: `https://${at}`, crossOrigin: false }))
      const data = Buffer.concat([createHash('sha256').update(at).digest(), Buffer.of(flags, 0, 0, 0, 1)])
      const bytes = Buffer.concat([data, createHash('sha256').update(clientData).digest()])
      return {
        key: id,
        authenticatorData: data.toString('base64url'),
        clientData: clientData.toString('base64url'),
        signature: sign(kind === 'Ed25519' ? null : 'sha256', bytes, privateKey).toString('base64url'),
      }
    },
  }
}

function coseOf(kind: AuthenticatorKind, key: KeyObject): Map<number, number | Uint8Array> {
  const jwk = key.export({ format: 'jwk' })
  const part = (text: string | undefined) => Uint8Array.from(Buffer.from(text ?? '', 'base64url'))
  const parts: Readonly<Record<AuthenticatorKind, [number, number | Uint8Array][]>> = {
    ES256: [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, part(jwk.x)],
      [-3, part(jwk.y)],
    ],
    Ed25519: [
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, part(jwk.x)],
    ],
    RS256: [
      [1, 3],
      [3, -257],
      [-1, part(jwk.n)],
      [-2, part(jwk.e)],
    ],
  }
  return new Map(parts[kind])
}
