import type { z } from 'zod'
import type { Entry } from './entry'

/** The schemas of a step: what a person says, and what the rules add. */
interface Checks {
  readonly data: z.ZodType
  readonly adds?: z.ZodObject
}

/**
 * Entries whose payload was found to fit, with the schemas that it was checked against. Only what can never change is
 * remembered: a payload is then checked once, however often a case is read.
 */
const fitting = new WeakMap<Entry, Checks>()

/** Remembers that the payload of an entry fits its step; an entry that could still change is not remembered. */
export function rememberFitting(entry: Entry, { data, adds }: Checks): void {
  if (isUnchangeable(entry)) fitting.set(entry, adds ? { data, adds } : { data })
}

/** True when the payload of this very entry was found to fit these very schemas. */
export function isKnownToFit(entry: Entry, step: Checks): boolean {
  const known = fitting.get(entry)
  return known !== undefined && known.data === step.data && known.adds === step.adds
}

/** The same entry, of which nobody can change anything: a copy, so that nothing of whoever handed it in is frozen. */
export const frozenEntry = (entry: Entry): Entry => frozen(entry)

function frozen<T>(value: T): T
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozen(item)))
  if (!isPlain(value)) return value
  // `fromEntries` keeps a key like `__proto__` what it is: a key.
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozen(item)])))
}

/** Neither the value nor anything in it can change or be computed anew. */
function isUnchangeable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (!Object.isFrozen(value) || !(Array.isArray(value) || isPlain(value))) return false
  return Reflect.ownKeys(value).every((key) => {
    const property = Reflect.getOwnPropertyDescriptor(value, key)
    return property !== undefined && 'value' in property && isUnchangeable(property.value)
  })
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
