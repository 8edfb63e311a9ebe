/** Lays a change over a value: objects field by field, everything else replaced; `null` takes a field away. */
export function merged(base: unknown, change: unknown): unknown {
  if (!isFields(base) || !isFields(change)) return change
  const fields = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(change)) {
    if (value === null) fields.delete(key)
    else if (value !== undefined) fields.set(key, merged(fields.get(key), value))
  }
  return Object.fromEntries(fields)
}

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
