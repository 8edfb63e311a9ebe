/** Thrown for a value that JSON cannot carry: it would be lost silently otherwise, and with it the proof. */
export class NotCanonicalError extends TypeError {
  readonly code = 'canonical.not-json'
  constructor(
    readonly path: string,
    readonly value: unknown,
  ) {
    super(`不是可存储的 JSON 值 / not JSON at ${path || '(root)'}: ${typeof value}`)
    this.name = 'NotCanonicalError'
  }
}

/**
 * JSON in the canonical form of RFC 8785: keys sorted by UTF-16 code units, no spaces, numbers as ECMAScript prints them.
 * Keys whose value is `undefined` are left out as in JSON. Equal values give equal bytes.
 * @throws {NotCanonicalError} for functions, symbols, bigints, NaN, infinities, lone surrogates and class instances.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const text = write(value)
  if (text === undefined) throw new NotCanonicalError(...placeOf(value, ''))
  return text
}

/** Nothing where something is no JSON: the place is looked for only then, since a path at every step costs half of the writing. */
function write(value: unknown): string | undefined {
  if (typeof value === 'string') return isWhole(value) ? JSON.stringify(value) : undefined
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (Array.isArray(value)) return writeList(value)
  return typeof value === 'object' && isPlain(value) ? writeObject(value) : undefined
}

function writeList(list: readonly unknown[]): string | undefined {
  let text = ''
  for (let i = 0; i < list.length; i++) {
    const item = write(list[i])
    if (item === undefined) return undefined
    text += i === 0 ? item : `,${item}`
  }
  return `[${text}]`
}

function writeObject(value: object): string | undefined {
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[key]
    if (item === undefined) continue
    const written = isWhole(key) ? write(item) : undefined
    if (written === undefined) return undefined
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${written}`
  }
  return `{${text}}`
}

const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** The first place that is no JSON, and what stands there. */
function placeOf(value: unknown, path: string): [path: string, value: unknown] {
  if (typeof value !== 'object' || value === null || !(Array.isArray(value) || isPlain(value))) return [path, value]
  for (const [key, item] of Object.entries(value)) {
    if (!isWhole(key)) return [path, key]
    const skipped = item === undefined && !Array.isArray(value)
    if (!skipped && write(item) === undefined) return placeOf(item, `${path}/${key}`)
  }
  return [path, value]
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
