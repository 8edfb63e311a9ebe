import { canonicalJson } from '../../canonical/canonical'

/** A place at which two acts differ; a side that does not have it is absent. */
export interface Difference {
  /** As findings name it: `data`, then the fields, `by`, `on` … */
  readonly path: readonly (string | number)[]
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * What changed between two proposals: what whoever confirms the newer one must see. Lists are compared place by place.
 * @example differences(returned, renewed) // [{ path: ['data', 'penalties', 0, 'amount'], before: 300000, after: 200000 }]
 */
export function differences(before: unknown, after: unknown, path: readonly (string | number)[] = []): Difference[] {
  if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    const place = (key: string): string | number => (Array.isArray(after) ? Number(key) : key)
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, place(key)]))
  }
  if (before === after || text(before) === text(after)) return []
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const text = (value: unknown): string | undefined => (value === undefined ? undefined : canonicalJson(value))
