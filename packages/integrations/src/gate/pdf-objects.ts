import { inflateSync } from 'node:zlib'
import type { OutgoingText } from '@zhifa/domain'

/** No stream of words is longer than that once it is unpacked; a longer one is cut, never awaited. */
const longest = 50_000_000

/**
 * The texts in the objects of a PDF, whether a page shows them or not: dynamic forms (XFA) and other XML, scripts, values and
 * remarks that nothing refers to any more because the file was changed by adding to it. Contents of pages are left to the reader of
 * pages: they are drawn characters, whose numbers are no words.
 *
 * @returns `locked` where the objects are encrypted, so that nothing here is a word
 */
export function objectTexts(
  bytes: Uint8Array,
  field: string,
): { readonly texts: OutgoingText[]; readonly locked: boolean } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const texts: string[] = []
  const outside: string[] = []
  let at = 0
  for (const found of file.matchAll(/stream\r?\n/g)) {
    // `endstream` holds the word too, and a stream may hold the words of another.
    if (found.index < at) continue
    const start = found.index + found[0].length
    const end = file.indexOf('endstream', start)
    if (end < 0) break
    const head = file.slice(at, found.index)
    outside.push(head)
    at = end + 'endstream'.length
    const dictionary = head.slice(head.lastIndexOf(' obj'))
    const body = unpacked(bytes.subarray(start, end), dictionary)
    if (body === undefined) continue
    if (/\/ObjStm\b/.test(dictionary)) outside.push(body.toString('latin1'))
    else if (startsAsMarkup(body)) texts.push(...decoded(body))
  }
  outside.push(file.slice(at))
  const objects = outside.join('\n')
  texts.push(...literals(objects))
  return { texts: texts.map((text) => ({ field, text })), locked: /\/Encrypt\b/.test(objects) }
}

/** The bytes of a stream; nothing where it is packed in another way than all writers of forms and XML do. */
function unpacked(body: Uint8Array, dictionary: string): Buffer | undefined {
  if (!/\/Filter\b/.test(dictionary)) return Buffer.from(body)
  if (!/\/FlateDecode\b|\/Fl\b/.test(dictionary)) return undefined
  try {
    // What was cut off is read as far as it goes.
    return inflateSync(body, { finishFlush: 2, maxOutputLength: longest })
  } catch {
    return undefined
  }
}

const startsAsMarkup = (body: Buffer): boolean => {
  const head = body.subarray(0, 16).toString('latin1').replaceAll('\0', '')
  return /^(?:ÿþ|þÿ|ï»¿)?\s*</.test(head)
}

const decoded = (body: Buffer): string[] => {
  const encoding =
    body[0] === 0xff || body[1] === 0 ? 'utf-16le' : body[0] === 0xfe || body[0] === 0 ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(encoding).decode(body)
  // With its tags, for values in attributes; without, for a number that was put together of several parts.
  return [text, text.replaceAll(/<[^>]*>/g, '')]
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The strings among objects, `(…)` and `<…>`, as they read. */
function literals(objects: string): string[] {
  const found: string[] = []
  for (const [, round, hex] of objects.matchAll(
    /\(((?:[^\\()]|\\.|\((?:[^\\()]|\\.)*\))*)\)|<([0-9A-Fa-f\s]{8,})>/gs,
  )) {
    if (round !== undefined)
      found.push(
        readable(
          round.replaceAll(/\\(?:([0-7]{1,3})|(\r\n|.))/gs, (_, octal: string | undefined, one: string) =>
            octal === undefined
              ? (escapes[one] ?? one.replace(/[\r\n]+/, ''))
              : String.fromCharCode(Number.parseInt(octal, 8)),
          ),
        ),
      )
    else if (hex !== undefined) found.push(readable(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').toString('latin1')))
  }
  return found
}

/** A string of a PDF: UTF-16 or UTF-8 where it says so, else a byte each. */
function readable(bytes: string): string {
  if (bytes.startsWith('þÿ')) return new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1'))
  if (bytes.startsWith('ÿþ')) return new TextDecoder('utf-16le').decode(Buffer.from(bytes, 'latin1'))
  if (bytes.startsWith('ï»¿')) return Buffer.from(bytes, 'latin1').toString('utf8')
  return bytes
}
