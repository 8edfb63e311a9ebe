import { publicKinds } from '@zhifa/domain'
import { z } from 'zod'
import { anyWords, anyYear, type Heard, oneOf } from '../../../web/heard'
import type { PublicQuery } from '../../cases'
import { trimmed, words, year } from '../asked'

/** What the public asks of the list; of what is no question its page says so (`resultsHeard`). */
export const ResultsAsked = z.object({
  q: words('检索词'),
  kind: z.enum(publicKinds).or(z.literal('')).catch('').meta({ title: '类别' }),
  year,
  after: words('续页'),
})

/** What an address may ask of the list; a key of a page that never was begins at the first. */
export const resultsHeard: Heard = { q: anyWords, kind: oneOf(publicKinds), year: anyYear, after: anyWords }

/** Reads what the public asks of the list from an address. */
export function publicQueryOf(query: Readonly<Record<string, unknown>>): PublicQuery {
  const { q: text, ...rest } = ResultsAsked.parse(trimmed(query))
  return { text, ...rest }
}

/** The question as it stands in an address, with its mark; empty when nothing is asked. */
export function questionOf(query: PublicQuery, change: Partial<PublicQuery> = {}): string {
  const { text, ...rest } = { ...query, ...change }
  const pairs = Object.entries({ q: text, ...rest }).filter(([, value]) => value !== '')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
