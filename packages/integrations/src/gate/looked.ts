import type { OutgoingText } from '@zhifa/domain'

/** What somebody could read out of a file, and the places where something stands that no program reads: a picture, say. */
export interface Looked {
  readonly texts: readonly OutgoingText[]
  readonly unread: readonly string[]
  /** Digests (SHA-256) of the files inside of it. */
  readonly inside: readonly string[]
}

/** All of what was looked at, as one. */
export const together = (all: readonly Looked[]): Looked => ({
  texts: all.flatMap(({ texts }) => texts),
  unread: all.flatMap(({ unread }) => unread),
  inside: all.flatMap(({ inside }) => inside),
})

/** Characters that no text has: where they stand, bytes are something else than text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const noText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/

/**
 * Bytes as the text that they may be, in the encodings in which somebody would look at them. Bytes that are a text in none of them
 * are a picture, an archive or worse: what they show stays unread.
 */
export function rawTexts(bytes: Uint8Array, field: string): Looked {
  const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']
  const texts = encodings.map((encoding) => ({ field, text: new TextDecoder(encoding).decode(bytes) }))
  const [utf8, national] = texts
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const isText = marked || [utf8, national].some((one) => one && !noText.test(one.text))
  return { texts, unread: isText ? [] : [field], inside: [] }
}

/** Every text in a value of any depth, bytes left out; with `keys` the names of its parts as well. */
export function stringsIn(value: unknown, keys = false): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  if (value instanceof Map) return stringsIn(Object.fromEntries(value), keys)
  const names = keys && !Array.isArray(value) ? Object.keys(value) : []
  return [...names, ...Object.values(value).flatMap((part) => stringsIn(part, keys))]
}
