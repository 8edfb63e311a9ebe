import { type CBORType, decodeCBOR } from '@levischuck/tiny-cbor'
import { z } from 'zod'
import { fromBase64url, toBase64url } from '../canonical/base64url'
import type { PersonalKey, PublicJwk } from '../case/confirmation/key-signature'
import type { LedgerEvent } from './ledger'

/** A public key as authenticators write it: a COSE key (RFC 9052 §7) in base64url. Nothing for any other kind than the three. */
export function publicKeyOf(cose: string): PublicJwk | undefined {
  const bytes = fromBase64url(cose)
  const map = bytes && decoded(bytes)
  if (!(map instanceof Map)) return undefined
  const part = (label: number): string | undefined => {
    const value = map.get(label)
    return value instanceof Uint8Array ? toBase64url(value) : undefined
  }
  const [kind, algorithm] = [map.get(1), map.get(3)]
  if (kind === 3) {
    const [n, e] = [part(-1), part(-2)]
    return algorithm === -257 && n && e ? { kty: 'RSA', n, e } : undefined
  }
  const [curve, x, y] = [map.get(-1), part(-2), part(-3)]
  if (kind === 2 && algorithm === -7 && curve === 1 && x && y) return { kty: 'EC', crv: 'P-256', x, y }
  return kind === 1 && algorithm === -8 && curve === 6 && x ? { kty: 'OKP', crv: 'Ed25519', x } : undefined
}

/** What the leaf of a personal key says of it. */
const Registered = z.looseObject({ person: z.string(), public_key: z.string(), relying_party: z.string() })

/** The personal key that a leaf registers, by its id; nothing for any other leaf, and for a key that cannot be read. */
export function personalKeyOf({ kind, subject, body }: LedgerEvent['event']): [string, PersonalKey] | undefined {
  const read = kind === 'passkey' ? Registered.safeParse(body) : undefined
  const publicKey = read?.success ? publicKeyOf(read.data.public_key) : undefined
  if (!read?.success || !publicKey) return undefined
  return [subject, { person: read.data.person, publicKey, relyingParty: read.data.relying_party }]
}

function decoded(bytes: Uint8Array): CBORType | undefined {
  try {
    return decodeCBOR(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
