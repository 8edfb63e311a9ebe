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

/** A year that the desk keeps books of. */
export const someYear = (value: string): boolean => /^20\d\d$/.test(value)
