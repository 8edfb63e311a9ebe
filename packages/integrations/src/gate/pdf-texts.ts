import type { OutgoingText } from '@zhifa/domain'

type Opened = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>
type Page = Awaited<ReturnType<Opened['getPage']>>

/** Files inside of files inside of a file: deeper than that nobody looks, and nothing passes. */
const deepest = 3

/** Thrown for a PDF that cannot be looked into: locked with a password, or files nested without end. */
export class ClosedPdfError extends Error {
  readonly code = 'push.attachment-closed'
  constructor(reason: string, cause?: unknown) {
    super(`A PDF that goes along cannot be looked into: ${reason} / 附件无法检查`, { cause })
    this.name = 'ClosedPdfError'
  }
}

/**
 * Everything that somebody could read out of a PDF: the text of its pages, covered and invisible text too, annotations and form
 * fields, descriptions of pictures, bookmarks, metadata, and the files inside of it with their names. Text that is only a picture
 * is not read.
 *
 * @param field where the file stands, for the findings: `attachments.0`
 * @throws {ClosedPdfError} for one that is locked
 */
export async function pdfTexts(bytes: Uint8Array, field: string, depth = 0): Promise<OutgoingText[]> {
  if (depth > deepest) throw new ClosedPdfError('nested too deep')
  const { getDocumentProxy } = await import('unpdf')
  let document: Opened
  try {
    // The reader takes the bytes over.
    document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new ClosedPdfError('password', error)
    // What no reader opens shows nobody more than its bytes.
    return rawTexts(bytes, field)
  }
  try {
    const texts: OutgoingText[] = []
    for (let number = 1; number <= document.numPages; number++)
      texts.push(...(await pageTexts(await document.getPage(number), `${field}.pages.${number}`)))
    const { info, metadata } = await document.getMetadata()
    const said = [...stringsIn(info), ...stringsIn(metadata?.getRaw())].map(withoutDigests)
    texts.push(...said.map((text) => ({ field: `${field}.metadata`, text })))
    texts.push(...stringsIn(await document.getOutline()).map((text) => ({ field: `${field}.outline`, text })))
    texts.push(...(await filesInside(document, field, depth)))
    return texts
  } finally {
    await document.destroy()
  }
}

/** The digest of its own data that a paper bears as a keyword: eleven figures in a row of it are no telephone. */
const withoutDigests = (text: string): string => text.replaceAll(/(?<![\w:])sha256:[0-9a-f]{64}(?!\w)/g, 'sha256')

async function pageTexts(page: Page, field: string): Promise<OutgoingText[]> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  const { argsArray } = await page.getOperatorList()
  const beside = stringsIn([await page.getAnnotations(), await page.getStructTree()])
  // A number that runs on in the next line or cell is one number to whoever reads it.
  return [text, text.replaceAll('\n', ''), drawn(argsArray), ...beside].map((one) => ({ field, text: one }))
}

/** The characters that a page draws, wherever: the text above leaves out what lies beyond the edge, which a copy of the file still holds. */
function drawn(value: unknown): string {
  if (Array.isArray(value)) return value.map(drawn).join('')
  if (typeof value !== 'object' || value === null || !('unicode' in value)) return ''
  return typeof value.unicode === 'string' ? value.unicode : ''
}

async function filesInside(document: Opened, field: string, depth: number): Promise<OutgoingText[]> {
  const files: unknown = await document.getAttachments()
  const texts: OutgoingText[] = []
  for (const file of Object.values(files ?? {})) {
    const place = `${field}.attachments`
    texts.push(...stringsIn(file).map((text) => ({ field: place, text })))
    const { content } = file as { readonly content?: unknown }
    if (content instanceof Uint8Array) texts.push(...(await fileTexts(content, place, depth + 1)))
  }
  return texts
}

const startsAsPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

/** The texts of a file, by what it is and not by what it is called. */
export const fileTexts = async (bytes: Uint8Array, field: string, depth = 0): Promise<OutgoingText[]> =>
  startsAsPdf(bytes) ? pdfTexts(bytes, field, depth) : rawTexts(bytes, field)

/** Bytes as the text that they may be, in the encodings in which somebody would look at them. */
function rawTexts(bytes: Uint8Array, field: string): OutgoingText[] {
  const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']
  return encodings.map((encoding) => ({ field, text: new TextDecoder(encoding).decode(bytes) }))
}

/** Every text in a value of any depth, bytes left out. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.values(value).flatMap(stringsIn)
}
