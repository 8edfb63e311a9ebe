type Query = Readonly<Record<string, unknown>>

/**
 * What an address may ask of a page: each question by its name, and whether what is asked with it is understood. Who adds `cause=…` to an
 * address expects the cases of that cause; all cases in their place would be a wrong answer.
 */
export type Heard = Readonly<Record<string, (value: string, query: Query) => boolean>>

/**
 * The names of what an address asks and its page does not answer: a question that it does not know, a value that it does not
 * understand, one question asked twice. A question without a value asks nothing.
 */
export function unheardIn(query: Query, heard: Heard): readonly string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (value === '') return []
    const known = Object.hasOwn(heard, name) ? heard[name] : undefined
    return known && typeof value === 'string' && known(value.trim(), query) ? [] : [name]
  })
}

/** How much of a value a page repeats. */
const shown = 60

/** What an address asks and its page does not answer, as it stands there, and the same address without it. */
export interface Unheard {
  readonly pairs: readonly (readonly [name: string, value: string])[]
  readonly rest: string
}

/** What of an address is not understood; nothing where all of it is. */
export function unheardOf({ path, query }: { readonly path: string; readonly query: Query }, heard: Heard) {
  const unheard = unheardIn(query, heard)
  if (unheard.length === 0) return undefined
  const pairs = unheard.map((name): [string, string] => [name, [query[name]].flat().join('、').slice(0, shown)])
  const rest = Object.entries(query).filter(
    (pair): pair is [string, string] => !unheard.includes(pair[0]) && typeof pair[1] === 'string' && pair[1] !== '',
  )
  return { pairs, rest: rest.length === 0 ? path : `${path}?${new URLSearchParams(rest)}` } satisfies Unheard
}

/**
 * An address of the public without what says where its reader came from: newsletters, feed readers and other sites add `utm_source` and
 * its like to every link, and nobody asks anything with them. Whatever else is added is refused as any other question: a name that is
 * no list's may be a misspelt one.
 */
export const untracked = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith('utm_')))

/** A question that any words answer. */
export const anyWords = (): boolean => true

/** A question that one of these values answers. */
export const oneOf =
  (values: Iterable<string>): ((value: string) => boolean) =>
  (value) =>
    value === '' || [...values].includes(value)

/** The number of a page, from one. */
export const pageNumber = (value: string): boolean => /^[1-9]\d{0,5}$/.test(value)

/** The page that an address asks for, where there are so many rows: never one past the last. */
export const pageOf = (value: unknown, rows: number, size: number): number =>
  Math.min(Math.max(1, Math.ceil(rows / size)), typeof value === 'string' && pageNumber(value) ? Number(value) : 1)

/** A year in which something may have been decided. */
export const anyYear = (value: string): boolean => /^(19|20)\d\d$/.test(value)

/** A year that the desk keeps books of. */
export const someYear = (value: string): boolean => /^20\d\d$/.test(value)
