import { createHash } from 'node:crypto'
import { canonicalJson } from '@zhifa/domain'

/**
 * The content digest of a publication: SHA-256 of its canonical JSON (RFC 8785), in lower-case hex. Both sides compute it
 * for themselves; equal digests mean that the same approved text is meant.
 *
 * @throws NotCanonicalError for a value that JSON cannot carry
 * @example contentDigest({ b: 1, a: 2 }) === contentDigest({ a: 2, b: 1 }) // true
 */
export function contentDigest(publication: unknown): string {
  return createHash('sha256').update(canonicalJson(publication)).digest('hex')
}
