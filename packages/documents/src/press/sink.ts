import type { PlainDate } from '@zhifa/domain'
import type { ImageFile } from '../image/image-file'
import type { LaidPage, PdfDocument } from '../pdfmake/pdfmake'

/** What a file says of itself beside its pages. */
export interface FileInfo {
  readonly title: string
  /** The document's own date: the file's creation date comes from it, never from a clock. */
  readonly date: PlainDate
  /** Digest of the data that the document was made from. */
  readonly digest: string
}

/** Everything that was laid out, in the order of binding. */
export interface LaidDocument {
  readonly info: FileInfo
  readonly pages: readonly LaidPage[]
  /** Pictures by the name under which pages show them. */
  readonly images: ReadonlyMap<string, ImageFile>
  /** The document in which the layout opened its fonts; what writes PDF goes on with it. */
  readonly pdf: PdfDocument
}

/** Writes laid-out pages as a file. Pages are laid out once, whatever is made of them: formats cannot disagree. */
export type Sink<T> = (laid: LaidDocument) => Promise<T>
