/** What follows from values that can never change, by who asked. A value stands here once it was found to be one. */
const kept = new WeakMap<object, Map<object, unknown>>()

/**
 * Looks whether nothing in a value can change or be computed anew: plain, frozen at every depth. What {@link onceFor} makes of such
 * a value is kept from then on. Costs a walk through the value.
 *
 * @returns whether it is such a value
 */
export function knowUnchanging(value: object): boolean {
  if (kept.has(value)) return true
  if (!isUnchanging(value)) return false
  kept.set(value, new Map())
  return true
}

/**
 * Makes something of a value once, however often it is asked, where the value is known never to change; of any other value it is
 * made anew each time. What is made changes as little: something can be made of it once in its turn.
 *
 * @param owner who asks: what one makes is not given to another
 * @param make reads nothing but the value, and what it gives is not changed by whoever gets it
 */
export function onceFor<T>(value: unknown, owner: object, make: () => T): T {
  const made = typeof value === 'object' && value !== null ? kept.get(value) : undefined
  if (!made) return make()
  if (made.has(owner)) return made.get(owner) as T
  const own = make()
  made.set(owner, own)
  if (typeof own === 'object' && own !== null && !kept.has(own)) kept.set(Object.freeze(own), new Map())
  return own
}

/**
 * The same where more is read than the value: what is made is kept with what was read, and made anew where that is another.
 *
 * @param read everything else that `make` reads, as plain values
 */
export function onceForSame<T>(value: unknown, owner: object, read: readonly unknown[], make: () => T): T {
  const known = onceFor(value, owner, () => ({ read, own: make() }))
  const same = known.read.length === read.length && known.read.every((one, i) => Object.is(one, read[i]))
  return same ? known.own : make()
}

/** A copy of a value in which nobody can change anything, so that nothing of whoever handed it in is frozen. */
export function frozenCopy<T>(value: T): T
export function frozenCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item)))
  if (!isPlain(value)) return value
  // `fromEntries` keeps a key like `__proto__` what it is: a key.
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)])))
}

function isUnchanging(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (!Object.isFrozen(value) || !(Array.isArray(value) || isPlain(value))) return false
  return Reflect.ownKeys(value).every((key) => {
    const property = Reflect.getOwnPropertyDescriptor(value, key)
    return property !== undefined && 'value' in property && isUnchanging(property.value)
  })
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
