import { hmacSha256, type SignatureScheme } from './scheme'
import { secretBytes } from './secret'

/** What is signed: the id and the time stand in front of the body, so neither can be exchanged. */
export interface SignedContent {
  /** Message id; may not contain a dot, which separates the parts. */
  readonly id: string
  /** Whole seconds since 1970-01-01 UTC. */
  readonly timestamp: number
  /** The raw bytes as sent, never re-serialised. */
  readonly body: Uint8Array | string
}

export interface SignatureHeaders {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

export type Verification =
  | { readonly ok: true; readonly id: string; readonly timestamp: number; readonly secret: string }
  | { readonly ok: false; readonly reason: 'missing' | 'malformed' | 'too-old' | 'too-new' | 'no-match' }

/** How far the two clocks may be apart, seconds: Standard Webhooks' five minutes. */
export const toleranceSeconds = 300

/**
 * The `webhook-signature` value: one signature for each key, separated by spaces, so that a key can be exchanged while
 * both are valid.
 *
 * @param secrets `whsec_…`, the newest first
 * @throws SigningKeyError
 * @example sign(['whsec_…'], { id: 'msg_1', timestamp: 1790000000, body: '{}' }) // 'v1,…'
 */
export function sign(secrets: readonly string[], content: SignedContent, scheme: SignatureScheme = hmacSha256): string {
  const bytes = signedBytes(content)
  return secrets
    .map((secret) => `${scheme.version},${Buffer.from(scheme.sign(secretBytes(secret), bytes)).toString('base64')}`)
    .join(' ')
}

/** The three headers of a signed message. @throws SigningKeyError */
export function signatureHeaders(secrets: readonly string[], content: SignedContent): SignatureHeaders {
  return {
    'webhook-id': content.id,
    'webhook-timestamp': String(content.timestamp),
    'webhook-signature': sign(secrets, content),
  }
}

/**
 * True when one of the signatures was made with one of the keys. Every pair is compared, in constant time: neither which
 * key nor how many bytes agree can be measured.
 *
 * @returns the key that matched, or nothing
 */
export function matchingSecret(
  secrets: readonly string[],
  content: SignedContent,
  signature: string,
  schemes: readonly SignatureScheme[] = [hmacSha256],
): string | undefined {
  const bytes = signedBytes(content)
  let match: string | undefined
  for (const part of signature.split(' ').slice(0, 16)) {
    const comma = part.indexOf(',')
    const scheme = schemes.find(({ version }) => version === part.slice(0, comma))
    if (!scheme) continue
    const given = Buffer.from(part.slice(comma + 1), 'base64')
    for (const secret of secrets) if (scheme.verify(secretBytes(secret), bytes, given)) match = secret
  }
  return match
}

/**
 * Checks the headers of a received message against the keys and the clock.
 *
 * @param headers names in lower case, as node:http gives them
 * @param now the receiver's time
 */
export function verify(
  secrets: readonly string[],
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  body: Uint8Array | string,
  now: Date,
): Verification {
  const id = headers['webhook-id']
  const stamp = headers['webhook-timestamp']
  const signature = headers['webhook-signature']
  if (!id || !stamp || !signature) return { ok: false, reason: 'missing' }
  if (typeof id !== 'string' || typeof stamp !== 'string' || typeof signature !== 'string')
    return { ok: false, reason: 'malformed' }
  if (id.includes('.') || id.length > 200 || !/^\d{1,12}$/.test(stamp)) return { ok: false, reason: 'malformed' }
  const timestamp = Number(stamp)
  const age = Math.floor(now.getTime() / 1000) - timestamp
  if (age > toleranceSeconds) return { ok: false, reason: 'too-old' }
  if (age < -toleranceSeconds) return { ok: false, reason: 'too-new' }
  const secret = matchingSecret(secrets, { id, timestamp, body }, signature)
  return secret === undefined ? { ok: false, reason: 'no-match' } : { ok: true, id, timestamp, secret }
}

function signedBytes({ id, timestamp, body }: SignedContent): Uint8Array {
  return Buffer.concat([Buffer.from(`${id}.${timestamp}.`), typeof body === 'string' ? Buffer.from(body) : body])
}
