import { createHash } from 'node:crypto'
import { type Looked, rawTexts, stringsIn, together } from './looked'
import { objectTexts } from './pdf-objects'

type Opened = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>
type Page = Awaited<ReturnType<Opened['getPage']>>

/** Files inside of files inside of a file: deeper than that nobody looks, and nothing passes. */
const deepest = 3

/** Thrown for a PDF that cannot be looked into: locked with a password, or files nested without end. */
export class ClosedPdfError extends Error {
  readonly code = 'push.attachment-closed'
  constructor(reason: string, cause?: unknown) {
    super(`附件无法检查 / a PDF that goes along cannot be looked into: ${reason}`, { cause })
    this.name = 'ClosedPdfError'
  }
}

/**
 * Everything that somebody could read out of a PDF: the text of its pages, covered and invisible text too, annotations and form
 * fields, dynamic forms (XFA), scripts, descriptions of pictures, bookmarks, names of places and layers, metadata, what was
 * replaced and is still in the file, and the files inside of it with their names. A page with a picture, or with shapes and no
 * text, is named as unread.
 *
 * @param field where the file stands, for the findings: `attachments.0`
 * @throws {ClosedPdfError} for one that is locked
 */
export async function pdfTexts(bytes: Uint8Array, field: string, depth = 0): Promise<Looked> {
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
    const pages: Looked[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await lookAtPage(await document.getPage(number), `${field}.pages.${number}`))
    const { info, metadata } = await document.getMetadata()
    const said = [...stringsIn(info), ...stringsIn(metadata?.getRaw())].map(withoutDigests)
    const objects = objectTexts(bytes, `${field}.objects`)
    // The objects of a form that is locked with an empty password are read by nobody here, though every reader shows them.
    if (objects.locked && 'IsXFAPresent' in info && info.IsXFAPresent) throw new ClosedPdfError('locked form')
    const texts = [
      ...said.map((text) => ({ field: `${field}.metadata`, text })),
      ...stringsIn(await document.getOutline()).map((text) => ({ field: `${field}.outline`, text })),
      ...(await unseen(document)).map((text) => ({ field: `${field}.names`, text })),
    ]
    const rest = objects.texts.map((one) => ({ ...one, text: withoutDigests(one.text) }))
    return together([
      ...pages,
      { texts, unread: [], inside: [] },
      await filesInside(document, field, depth),
      { texts: rest, unread: [], inside: [] },
    ])
  } finally {
    await document.destroy()
  }
}

/** Words that no page shows: form fields and their scripts, names of places, pages and layers. */
async function unseen(document: Opened): Promise<string[]> {
  const parts: unknown[] = [
    await document.getFieldObjects(),
    await document.getJSActions(),
    await document.getDestinations(),
    await document.getPageLabels(),
    [...(await document.getOptionalContentConfig())],
  ]
  return stringsIn(parts, true)
}

/** The digest of its own data that a paper bears as a keyword: eleven figures in a row of it are no telephone. */
const withoutDigests = (text: string): string => text.replaceAll(/(?<![\w:])sha256:[0-9a-f]{64}(?!\w)/g, 'sha256')

async function lookAtPage(page: Page, field: string): Promise<Looked> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  const { argsArray, fnArray } = await page.getOperatorList()
  const beside = stringsIn([
    await page.getAnnotations({ intent: 'any' }),
    await page.getStructTree(),
    await page.getJSActions(),
  ])
  const characters = drawn(argsArray)
  // A number that runs on in the next line or cell is one number to whoever reads it.
  const texts = [text, text.replaceAll('\n', ''), characters, ...beside]
  const shows = await shown(fnArray)
  const unread = shows.picture || (shows.shape && characters.trim() === '') || unreadable.test(characters)
  return { texts: texts.map((one) => ({ field, text: one })), unread: unread ? [field] : [], inside: [] }
}

/** Characters by which a font does not say what it draws. */
const unreadable = /[\p{Co}\p{Cn}\ufffd]/u

/** Whether a page shows pictures, and shapes that could be drawn letters. */
async function shown(operators: readonly number[]): Promise<{ readonly picture: boolean; readonly shape: boolean }> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const names = Object.entries(OPS)
  const codes = (kind: RegExp) => new Set(names.filter(([name]) => kind.test(name)).map(([, code]) => code))
  const [pictures, shapes] = [codes(/^paint.*Image/), codes(/^(?:constructPath|shadingFill)$/)]
  return {
    picture: operators.some((operator) => pictures.has(operator)),
    shape: operators.some((operator) => shapes.has(operator)),
  }
}

/** The characters that a page draws, wherever: the text above leaves out what lies beyond the edge, which a copy of the file still holds. */
function drawn(value: unknown): string {
  if (Array.isArray(value)) return value.map(drawn).join('')
  if (typeof value !== 'object' || value === null || !('unicode' in value)) return ''
  return typeof value.unicode === 'string' ? value.unicode : ''
}

async function filesInside(document: Opened, field: string, depth: number): Promise<Looked> {
  const files: unknown = await document.getAttachments()
  const found: Looked[] = []
  for (const file of Object.values(files ?? {})) {
    const place = `${field}.attachments`
    const { content } = file as { readonly content?: unknown }
    const own = content instanceof Uint8Array ? content : undefined
    // The reader of what is inside takes the bytes over: their digest comes first.
    const inside = own ? [createHash('sha256').update(own).digest('hex')] : []
    found.push({ texts: stringsIn(file).map((text) => ({ field: place, text })), unread: [], inside })
    if (own) found.push(await fileTexts(own, place, depth + 1))
  }
  return together(found)
}

const startsAsPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

/** The texts of a file, by what it is and not by what it is called. */
export const fileTexts = async (bytes: Uint8Array, field: string, depth = 0): Promise<Looked> =>
  startsAsPdf(bytes) ? pdfTexts(bytes, field, depth) : rawTexts(bytes, field)
