import type { PDFDocument, PDFPage } from 'pdf-lib'
import { pdfLibrary } from './library'
import { boxOf, hasContent } from './open-pdf'

/** A foreign page, and where it is put: on which page of the file, within which frame, in points from the lower left corner. */
export interface PlacedPage {
  readonly page: PDFPage
  /** From 0. */
  readonly onto: number
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/**
 * Draws foreign pages onto pages of a finished PDF, each as large as its frame lets it be and the right way up. A file with pages of
 * others no longer says that it is PDF/A: nobody vouches for what they bring. The same bytes give the same file.
 */
export async function drawForeignPages(pdf: Uint8Array, placed: readonly PlacedPage[]): Promise<Uint8Array> {
  const { PDFDocument } = pdfLibrary()
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const { page, onto, frame } of placed) {
    if (!hasContent(page)) continue
    const embedded = await document.embedPage(page, boxOf(page))
    document.getPage(onto).drawPage(embedded, placeOf(page, frame, embedded))
  }
  withoutClaim(document)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

type Size = Pick<PlacedPage['frame'], 'width' | 'height'>

function placeOf(page: PDFPage, frame: PlacedPage['frame'], { width, height }: Size) {
  const { degrees } = pdfLibrary()
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const lying = turned === 90 || turned === 270
  const [across, up] = lying ? [height, width] : [width, height]
  const scale = Math.min(frame.width / across, frame.height / up, 1)
  const [shownAcross, shownUp] = [across * scale, up * scale]
  const left = frame.x + (frame.width - shownAcross) / 2
  const low = frame.y + (frame.height - shownUp)
  // A page that is turned clockwise is drawn from another corner, counter-clockwise being the way of PDF.
  const x = turned === 180 || turned === 270 ? left + shownAcross : left
  const y = turned === 90 || turned === 180 ? low + shownUp : low
  return { x, y, width: width * scale, height: height * scale, rotate: degrees(-turned) }
}

const claim = /<rdf:Description[^>]*xmlns:pdfaid[\s\S]*?<\/rdf:Description>/g

/** Takes the claim to be PDF/A out of the metadata. */
function withoutClaim(document: PDFDocument): void {
  const { PDFName, PDFRawStream, PDFRef, decodePDFRawStream } = pdfLibrary()
  const at = document.catalog.get(PDFName.of('Metadata'))
  const stream = document.context.lookup(at)
  if (!(stream instanceof PDFRawStream) || !(at instanceof PDFRef)) return
  const text = new TextDecoder().decode(decodePDFRawStream(stream).decode())
  const without = document.context.stream(new TextEncoder().encode(text.replace(claim, '')), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  // In its own place: nothing of the claim is left in the file.
  document.context.assign(at, without)
}
