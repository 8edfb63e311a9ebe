import { createHash } from 'node:crypto'

/**
 * A platform's lasting id for an item, computed from its key: a platform that is set up anew from a backup, or from
 * nothing, gives every item its old permanent address again.
 *
 * @returns 20 characters, a-z and 2-7
 */
export function recordIdOf(key: string): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  const digest = createHash('sha256').update(key).digest()
  return Array.from(digest.subarray(0, 20), (byte) => alphabet[byte & 31]).join('')
}
