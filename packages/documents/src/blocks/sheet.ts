import type { FontSet } from '../fonts/font-set'
import type { ImageFile } from '../image/image-file'
import type { PdfNode } from '../pdfmake/pdfmake'
import { breakLines, type SetLine, type Span } from '../text/break-lines'

/** What a block is drawn on: fonts, and the width it may use in points. */
export interface Sheet {
  readonly fonts: FontSet
  readonly width: number
  /** Puts an image into the file and returns its name there. */
  readonly place: (image: ImageFile) => string
  /** The agency's seal, printed under its name and the date. */
  readonly seal?: ImageFile
}

/** A drawn part of a block that a page break may follow, unless `keepNext` ties it to what comes after. */
export interface Piece {
  readonly node: PdfNode
  readonly keepNext?: boolean
  /** Of a table: low enough to be kept whole together with what comes after. */
  readonly whole?: boolean
  /** Of a table: height in points of what must stand together at its start, head and first row. */
  readonly startHeight?: number
}

export type Align = 'left' | 'center' | 'right'

type SetOptions = { readonly indent?: number; readonly align?: Align }

/** Sets spans as paragraphs of lines of the given width. Line feeds in the text begin a new paragraph. */
export function setParagraphs(
  sheet: Sheet,
  spans: readonly Span[],
  width: number,
  options: SetOptions = {},
): SetLine[][] {
  const justify = (options.align ?? 'left') === 'left'
  return paragraphsOf(spans).map((paragraph) => breakLines(sheet.fonts, paragraph, width, options.indent, justify))
}

/** The lines of all paragraphs. */
export const setText = (...given: Parameters<typeof setParagraphs>): SetLine[] => setParagraphs(...given).flat()

function paragraphsOf(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]]
  for (const span of spans) {
    span.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ ...span, text })
    })
  }
  return paragraphs
}

/**
 * A finished line as pdfmake takes it: unbreakable, with the pitch of its style whatever the font's own height.
 * @param extra of the node @param mark of the first run: the layout carries it to the page
 */
export function lineNode(line: SetLine, align: Align = 'left', extra: PdfNode = {}, mark: PdfNode = {}): PdfNode {
  return {
    text: line.runs.map((run, i) => ({
      ...(i === 0 ? mark : {}),
      text: run.text,
      font: run.face.id,
      fontSize: run.style.size,
      lineHeight: run.style.pitch / (run.style.size * run.face.lineHeight),
      ...(run.style.color ? { color: run.style.color } : {}),
      ...(run.style.strike ? { decoration: 'lineThrough' } : {}),
    })),
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    characterSpacing: line.spacing,
    alignment: align,
    ...(line.indent ? { leadingIndent: line.indent } : {}),
    ...extra,
  }
}

/** An empty stretch of the given height. */
export function gap(height: number): PdfNode {
  return { text: '', font: undefined, fontSize: 1, lineHeight: 0.01, margin: [0, height, 0, 0] }
}
