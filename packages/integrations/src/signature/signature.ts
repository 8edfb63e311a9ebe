import { getUnixTime } from 'date-fns/getUnixTime'
import { hmacSha256, hmacSm3, type SignatureScheme } from './scheme'
import { SigningKeyError, signingKey } from './secret'
import { sm2WithSm3 } from './sm2'

const schemes: Readonly<Record<'v1' | 'v1sm3' | 'v1sm2', SignatureScheme>> = {
  v1: hmacSha256,
  v1sm3: hmacSm3,
  v1sm2: sm2WithSm3,
}

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
 * The `webhook-signature` value: one signature for each key that can sign, separated by spaces, so that a key can be
 * exchanged while both are valid. The key's prefix names the scheme.
 *
 * @param secrets `whsec_…` and its relatives, the newest first
 * @throws SigningKeyError for a key that cannot be used, and when none of them can sign
 * @example sign(['whsec_…'], { id: 'msg_1', timestamp: 1790000000, body: '{}' }) // 'v1,…'
 */
export function sign(secrets: readonly string[], content: SignedContent): string {
  const bytes = signedBytes(content)
  const keys = secrets.map(signingKey).filter(({ signs }) => signs)
  if (keys.length === 0) throw new SigningKeyError('None of the keys can sign')
  return keys
    .map((key) => `${key.scheme},${Buffer.from(schemes[key.scheme].sign(key.bytes, bytes)).toString('base64')}`)
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
 * True when one of the signatures was made with one of the keys. Every pair of the same scheme is compared, in constant
 * time: neither which key nor how many bytes agree can be measured.
 *
 * @returns the key that matched, or nothing
 */
export function matchingSecret(
  secrets: readonly string[],
  content: SignedContent,
  signature: string,
): string | undefined {
  const bytes = signedBytes(content)
  const keys = secrets.map((text) => ({ text, ...signingKey(text) })).filter(({ verifies }) => verifies)
  let match: string | undefined
  for (const part of signature.split(' ').slice(0, 16)) {
    const comma = part.indexOf(',')
    const given = Buffer.from(part.slice(comma + 1), 'base64')
    for (const { text, scheme, bytes: key } of keys)
      if (scheme === part.slice(0, comma) && schemes[scheme].verify(key, bytes, given)) match = text
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
  const age = getUnixTime(now) - timestamp
  if (age > toleranceSeconds) return { ok: false, reason: 'too-old' }
  if (age < -toleranceSeconds) return { ok: false, reason: 'too-new' }
  const secret = matchingSecret(secrets, { id, timestamp, body }, signature)
  return secret === undefined ? { ok: false, reason: 'no-match' } : { ok: true, id, timestamp, secret }
}

function signedBytes({ id, timestamp, body }: SignedContent): Uint8Array {
  return Buffer.concat([Buffer.from(`${id}.${timestamp}.`), typeof body === 'string' ? Buffer.from(body) : body])
}
