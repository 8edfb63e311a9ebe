import { createHash } from 'node:crypto'
import type { PartyKeys } from '@zhifa/domain'

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** The keys of parties as the store holds them, each once, in order. */
export const keyDigests = (keys: readonly PartyKeys[]): string[] =>
  [...new Set(keys.flatMap(({ numbers, hints }) => [...numbers, ...hints]).map(digestOf))].sort()
