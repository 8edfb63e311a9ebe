import { publicKinds } from '@zhifa/domain'
import type { PublicQuery } from '../../cases'

/** Reads what the public asks of the list from an address; what is no question asks nothing. */
export function publicQueryOf(query: Readonly<Record<string, unknown>>): PublicQuery {
  const text = (name: string): string => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, 100) : ''
  }
  return {
    text: text('q'),
    kind: publicKinds.find((kind) => kind === text('kind')) ?? '',
    year: /^(19|20)\d\d$/.test(text('year')) ? text('year') : '',
    after: text('after'),
  }
}

/** The question as it stands in an address, with its mark; empty when nothing is asked. */
export function questionOf(query: PublicQuery, change: Partial<PublicQuery> = {}): string {
  const { text, ...rest } = { ...query, ...change }
  const pairs = Object.entries({ q: text, ...rest }).filter(([, value]) => value !== '')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
