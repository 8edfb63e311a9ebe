import type { AnyCase } from './cases'

/** A number of the law book as it stands on the day of the review; unknown where no layer gives one. */
export function parameter(c: AnyCase, id: string, on = c.on): number | undefined {
  const value = c.law.parameter(id, on)?.value
  return typeof value === 'number' ? value : undefined
}
