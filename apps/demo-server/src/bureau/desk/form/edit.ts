/** Adds a row to, or takes one out of, the list at a path such as `data.items`; the value is changed in place. */
export function editList(value: unknown, command: string): void {
  const [verb, path = ''] = command.split(':')
  const keys = path.split('.')
  if (verb === 'add') {
    const at = parentOf(value, keys)
    const key = keys.at(-1) ?? ''
    if (!at) return
    const list = Array.isArray(at[key]) ? (at[key] as unknown[]) : []
    list.push({})
    at[key] = list
  } else if (verb === 'remove') {
    const list = parentOf(value, keys) as unknown
    if (Array.isArray(list)) list.splice(Number(keys.at(-1)), 1)
  }
}

function parentOf(value: unknown, keys: readonly string[]): Record<string, unknown> | undefined {
  let at: unknown = value
  for (const key of keys.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return undefined
    const holder = at as Record<string, unknown>
    if (!Object.hasOwn(holder, key)) holder[key] = {}
    at = holder[key]
  }
  return typeof at === 'object' && at !== null ? (at as Record<string, unknown>) : undefined
}
