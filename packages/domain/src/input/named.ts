/**
 * Values by a name that comes from outside. `{}` knows names that nobody gave it: a step called `constructor` would be
 * found, and one called `__proto__` could not be kept.
 */
export function named<T>(values: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.assign(Object.create(null), values)
}
