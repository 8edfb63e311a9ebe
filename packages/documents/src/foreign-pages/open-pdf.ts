import type { PDFDocument, PDFPage } from 'pdf-lib'
import { pdfLibrary } from './library'

/** Thrown for a PDF whose pages cannot be put into another file. */
export class ForeignPdfError extends Error {
  readonly code = 'documents.foreign-pdf'
  constructor(
    readonly bilingual: { readonly zh: string; readonly en: string },
    cause?: unknown,
  ) {
    super(`${bilingual.zh} / ${bilingual.en}`, { cause })
    this.name = 'ForeignPdfError'
  }
}

/** A PDF that others made, every page of which can be drawn. */
export interface ForeignPdf {
  readonly pages: readonly PDFPage[]
  /** Pages with notes, form fields or seals that lie above the page: these are not drawn, and the reader is told. */
  readonly lyingAbove: readonly number[]
}

/**
 * Opens a PDF and tries every page of it: what is damaged is found before anything is bound.
 * @throws {ForeignPdfError}
 */
export async function openForeignPdf(bytes: Uint8Array): Promise<ForeignPdf> {
  const { PDFDocument } = pdfLibrary()
  let document: PDFDocument
  try {
    document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  } catch (error) {
    // Its errors have no class of their own once they are thrown.
    if (error instanceof Error && /encrypted/.test(error.message))
      throw new ForeignPdfError({ zh: 'PDF已加密，不能装订', en: 'the PDF is locked' }, error)
    throw damaged(error)
  }
  try {
    const pages = document.getPages()
    if (pages.length === 0) throw new Error('no page')
    const trial = await PDFDocument.create()
    for (const page of pages) if (hasContent(page)) await trial.embedPage(page, boxOf(page))
    await trial.save()
    return { pages, lyingAbove: pages.flatMap((page, i) => (hasLyingAbove(page) ? [i + 1] : [])) }
  } catch (error) {
    throw damaged(error)
  }
}

const damaged = (cause: unknown): ForeignPdfError =>
  new ForeignPdfError(
    { zh: 'PDF已损坏，无法读出其中的页面', en: 'the PDF is damaged: its pages cannot be read' },
    cause,
  )

/** A blank page has no content, and nothing to draw. */
export const hasContent = (page: PDFPage): boolean => page.node.Contents() !== undefined

/** What of a page is seen: what lies beyond stays unseen here too. */
export function boxOf(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox()
  return { left: x, bottom: y, right: x + width, top: y + height }
}

function hasLyingAbove(page: PDFPage): boolean {
  const { PDFDict, PDFName } = pdfLibrary()
  const annotations = page.node.Annots()
  if (!annotations) return false
  return annotations
    .asArray()
    .map((one) => page.doc.context.lookup(one))
    .some((one) => one instanceof PDFDict && !['/Link', '/Popup'].includes(String(one.lookup(PDFName.of('Subtype')))))
}
