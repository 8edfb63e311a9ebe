import type { FontSet } from '../fonts/font-set'
import type { ImageFile } from '../image/image-file'
import type { PdfNode } from '../pdfmake/pdfmake'
import { breakLines, type LineOptions } from '../text/break-lines'
import type { KeptLines } from '../text/kept-lines'
import type { SetLine, Span } from '../text/set-line'
import type { Styles, TextStyle } from '../text/style'
import { widestBracket, widestUnit, widestWord } from '../text/widest'

/** The last lines that go with the seal. */
export interface Along {
  readonly lines: number
  /** The paragraph that they end may leave its first line behind. */
  readonly parts: boolean
}

/** What a block is drawn on: fonts, and the width it may use in points. */
export interface Sheet {
  readonly fonts: FontSet
  /** What was broken into lines for the same file before. */
  readonly lines: KeptLines
  readonly width: number
  /** Factor on the distance of lines and rows: 1 as the standard has it, less where a form then stands on fewer pages. */
  readonly density: number
  /** What the seal takes along to another page; two lines unless told, less where that would take a whole paragraph. */
  readonly along?: Along
  /** The styles at that density. */
  readonly styles: Styles
  /** Puts an image into the file and returns its name there. */
  readonly place: (image: ImageFile) => string
  /** The agency's seal, printed under its name and the date. */
  readonly seal?: ImageFile
}

/** How far a piece is printed on, in points: from the left edge of the text, between an empty stretch over it and one under it. */
export interface Extent {
  readonly right: number
  readonly height: number
  readonly over: number
  readonly under: number
}

/** A drawn part of a block that a page break may follow, unless `keepNext` ties it to what comes after. */
export interface Piece {
  readonly node: PdfNode
  readonly keepNext?: boolean
  /** The first of three or more lines of a paragraph: it stays with the second for its looks only. */
  readonly begins?: boolean
  /** Height in points, where it is known before the layout. */
  readonly height?: number
  /** What of it the seal may not cover, where that is less than its whole width and height. */
  readonly extent?: Extent
  /** Of a table: low enough to be kept whole together with what comes after. */
  readonly whole?: boolean
  /** Of a table: height in points of what must stand together at its start, head and first row. */
  readonly startHeight?: number
}

export type Align = 'left' | 'center' | 'right'

type SetOptions = Omit<LineOptions, 'justify' | 'words'> & {
  readonly align?: Align
  /** Lines of about the same length, broken between words, instead of full ones and a rest: titles, labels, heads of columns. */
  readonly balance?: boolean
}

/** Sets spans as paragraphs of lines of the given width. Line feeds in the text begin a new paragraph. */
export function setParagraphs(
  sheet: Sheet,
  spans: readonly Span[],
  width: number,
  { align = 'left', balance = false, ...options }: SetOptions = {},
): SetLine[][] {
  const how = JSON.stringify([width, align, balance, options])
  return paragraphsOf(spans).map((paragraph) =>
    sheet.lines.of(paragraph, how, () => {
      const set = (room: number, words = false): SetLine[] =>
        breakLines(sheet.fonts, paragraph, room, { ...options, justify: align === 'left' && !balance, words })
      const lines = set(width)
      if (!balance || lines.length === 1) return lines
      const byWords = set(width, true)
      // In the narrow column of a label one line more is better than a word in two halves.
      const narrow = width <= 8 * (paragraph[0]?.style.size ?? 0)
      const words = byWords.length <= lines.length + (narrow ? 1 : 0)
      const widest = words
        ? Math.max(
            widestWord(sheet.fonts, paragraph),
            ...paragraph.map(({ text, style }) => widestBracket(sheet.fonts, text, style)),
          )
        : 0
      return balanced(words ? byWords : lines, width, widest, (room) => set(room, words))
    }),
  )
}

/** The narrowest lines that are no more in number, and no narrower than a word: one that does not fit would be parted. */
function balanced(lines: SetLine[], width: number, widest: number, set: (room: number) => SetLine[]): SetLine[] {
  const total = lines.reduce((sum, line) => sum + line.width, 0)
  const size = lines[0]?.runs[0]?.style.size ?? 0
  for (let room = Math.max(total / lines.length, widest); room < width; room += size / 2) {
    const even = set(room)
    if (even.length <= lines.length) return even
  }
  return lines
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

/** The widest figure or word of a text, in points, as a column must hold it; what is longer than 14 characters is parted after all. */
export const leastWidth = (sheet: Sheet, text: string, style: TextStyle): number => {
  const widest = widestUnit(sheet.fonts, text, style)
  return widest > 14 * style.size ? 0 : widest + 0.1
}

/** What a column needs for the words in brackets that stand in a label of it, in points. */
export const leastLabel = (sheet: Sheet, text: string, style: TextStyle): number =>
  Math.max(leastWidth(sheet, text, style), widestBracket(sheet.fonts, text, style) + 0.1)

/**
 * A finished line as the engine takes it (pdfmake/engine.cjs): measured already, with the pitch of its style whatever the font's own
 * height.
 * @param extra of the node @param mark of the first run: the layout carries it to the page
 */
export function lineNode(line: SetLine, align: Align = 'left', extra: PdfNode = {}, mark?: PdfNode): PdfNode {
  return {
    text: line.runs.map((run, i) => ({
      text: run.text,
      set: {
        font: run.face.id,
        fontSize: run.style.size,
        height: run.style.pitch,
        width: run.width,
        characterSpacing: run.spacing,
        leadingCut: i === 0 ? -line.indent : 0,
        alignment: align,
        color: run.style.color ?? 'black',
        decoration: run.style.strike ? 'lineThrough' : null,
      },
      ...(i === 0 && mark !== undefined ? { mark } : {}),
    })),
    noWrap: true,
    ...extra,
  }
}

/** An empty stretch of the given height. */
export function gap(height: number): PdfNode {
  return { stack: [], margin: [0, height, 0, 0] }
}
