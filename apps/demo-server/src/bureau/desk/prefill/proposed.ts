/**
 * The names of the fields in which stands what the form proposed, untouched: they are marked, so that nobody signs for a value that
 * they did not look at. A field that somebody changed is theirs.
 */
export function namesProposed(
  opening: Readonly<Record<string, unknown>>,
  act: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const key of Object.keys(opening)) if (key !== 'on') collect(opening[key], act[key], key, names)
  return names
}

function collect(proposed: unknown, now: unknown, name: string, names: Set<string>): void {
  if (proposed === undefined || proposed === '' || now === undefined) return
  if (Array.isArray(proposed)) {
    if (!Array.isArray(now)) return
    if (proposed.length > 0 && proposed.every((item) => typeof item !== 'object')) {
      if (JSON.stringify(proposed) === JSON.stringify(now)) names.add(name)
      return
    }
    for (const [i, item] of proposed.entries()) collect(item, now[i], `${name}.${i}`, names)
    return
  }
  if (typeof proposed === 'object' && proposed !== null) {
    if (typeof now !== 'object' || now === null) return
    for (const [key, item] of Object.entries(proposed)) collect(item, Reflect.get(now, key), `${name}.${key}`, names)
    return
  }
  if (proposed === now) names.add(name)
}
