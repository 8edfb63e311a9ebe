/** Thrown for a value that JSON cannot carry: it would be lost silently otherwise, and with it the proof. */
export class NotCanonicalError extends TypeError {
  readonly code = 'canonical.not-json'
  constructor(
    readonly path: string,
    readonly value: unknown,
  ) {
    super(`Not JSON at ${path || '(root)'}: ${typeof value} / 该处不是可存储的 JSON 值`)
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
  return write(value, '')
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'string' && !/\p{Surrogate}/u.test(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item, i) => write(item, `${path}/${i}`)).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) {
    const parts: string[] = []
    for (const key of Object.keys(value).sort()) {
      const item = (value as Record<string, unknown>)[key]
      if (item !== undefined) parts.push(`${write(key, path)}:${write(item, `${path}/${key}`)}`)
    }
    return `{${parts.join(',')}}`
  }
  throw new NotCanonicalError(path, value)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
