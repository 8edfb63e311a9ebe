/** A zero byte, which no text in PostgreSQL may hold, or half of a pair, which no UTF-8 can. */
const unstorable = /\0|\p{Surrogate}/u

/** Deeper than any form of ours; checks and pages walk a value by recursion and must come back. */
const deepest = 100

/** Where in a value there is something that can be neither stored nor walked: `data.summary`; nothing when all is well. */
export function unreadablePart(value: unknown): string | undefined {
  const open: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && unstorable.test(value)) return path.join('.')
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= deepest) return `${path.slice(0, 3).join('.')}…`
    for (const [key, member] of Object.entries(value)) {
      if (unstorable.test(key)) return path.join('.')
      open.push({ value: member, path: [...path, key] })
    }
  }
  return undefined
}
