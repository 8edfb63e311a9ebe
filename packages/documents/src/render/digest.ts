import { createHash } from 'node:crypto'
import { canonicalJson, NotCanonicalError } from '@zhifa/domain'

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** The same of what somebody gave, be it storable or not: half a character has no canonical form and is written as its escape. */
export function digestOfAny(value: unknown): string {
  try {
    return digestOf(value)
  } catch (error) {
    if (error instanceof NotCanonicalError) return digestOf(JSON.stringify(value))
    throw error
  }
}
