import { OfdContentError } from '../errors'

/** Values by which the layout says that a property was not asked for. */
const absent = (value: unknown): boolean => value === undefined || value === null || value === false

/** Refuses what carries a property that the writer does not know: it would be left out without a word. @throws {OfdContentError} */
export function knownOnly(thing: string, item: object, known: ReadonlySet<string>): void {
  for (const [key, value] of Object.entries(item))
    if (!known.has(key) && !absent(value) && typeof value !== 'function') throw new OfdContentError(`${thing} ${key}`)
}
