/** Patterns by name, each with every character that one of its matches can begin with. */
export type Patterns<K extends string> = Readonly<Record<K, readonly [first: string, source: string]>>

/**
 * What `matchAll` of each pattern would find, in one pass: a text is looked up character by character in a table, and a pattern is
 * tried only where one of its matches can begin. Thirty patterns of their own over a text would be thirty passes.
 */
export function inOnePass<K extends string>(patterns: Patterns<K>): (text: string) => Record<K, RegExpExecArray[]> {
  const names = Object.keys(patterns) as K[]
  const tried = names.map((name) => new RegExp(patterns[name][1], 'y'))
  const starts = new Uint16Array(0x10000)
  names.forEach((name, k) => {
    for (const char of patterns[name][0]) starts[char.charCodeAt(0)] = (starts[char.charCodeAt(0)] ?? 0) | (1 << k)
  })
  return (text) => {
    const found = names.map((): RegExpExecArray[] => [])
    const ends = names.map(() => 0)
    for (let i = 0; i < text.length; i++) {
      const able = starts[text.charCodeAt(i)] ?? 0
      if (able === 0) continue
      for (let k = 0; k < tried.length; k++) {
        if ((able & (1 << k)) === 0 || i < (ends[k] ?? 0)) continue
        const match = at(tried[k], text, i)
        if (!match) continue
        found[k]?.push(match)
        ends[k] = i + match[0].length
      }
    }
    return Object.fromEntries(names.map((name, k) => [name, found[k] ?? []])) as Record<K, RegExpExecArray[]>
  }
}

function at(pattern: RegExp | undefined, text: string, index: number): RegExpExecArray | null {
  if (!pattern) return null
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The characters with which the alternatives of a pattern begin, where each begins with a plain one or a class of plain ones. */
export function firstOf(alternatives: string): string {
  let first = ''
  let depth = 0
  for (let i = 0, begins = true; i < alternatives.length; i++) {
    const char = alternatives[i] ?? ''
    if (begins && depth === 0 && char === '[') first += alternatives.slice(i + 1, alternatives.indexOf(']', i))
    else if (begins && depth === 0) first += char
    begins = char === '|' && depth === 0
    if (char === '(' || char === '[') depth++
    if (char === ')' || char === ']') depth--
  }
  return first
}
