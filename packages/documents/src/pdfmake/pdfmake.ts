import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

const fromHere = createRequire(import.meta.url)

/** Absolute path of a file that an installed package carries. */
export function fileOfPackage(path: string): string {
  return fromHere.resolve(path)
}

/** Absolute path of a file of this package, wherever a bundler put this module. */
export function ownFile(path: string): string {
  return join(dirname(fileOfPackage('@zhifa/documents/package.json')), path)
}

/** A node of pdfmake's document structure. Measured and changed in place by the layout: never share one. */
export type PdfNode = Record<string, unknown>

/** A page after layout: lines, vectors and pictures with their places, in points from the top left corner. */
export interface LaidPage {
  readonly items: readonly LaidItem[]
  readonly pageSize: { readonly width: number; readonly height: number }
}

/** What the layout puts on a page, in the order of printing. pdfmake knows further kinds, which nothing here makes. */
export type LaidItem =
  | { readonly type: 'line'; readonly item: LaidLine }
  | { readonly type: 'vector'; readonly item: LaidVector }
  | { readonly type: 'image'; readonly item: LaidImage }

export interface LaidLine {
  readonly x: number
  readonly y: number
  readonly inlines: readonly LaidInline[]
  getAscenderHeight(): number
  getHeight(): number
}

/** A piece of a line in one font. pdfmake leaves properties of ours on it as they are: `sealHere`. */
export interface LaidInline {
  readonly text: string
  /** From the start of its line. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly font: LaidFont
  readonly fontSize: number
  readonly characterSpacing: number
  readonly color: string
  readonly decoration?: string | null
  /** On the line that the agency's seal is centred on: how far below its top the middle of the seal is. */
  readonly sealHere?: number
}

/** A font as pdfkit holds it for one document; measures in thousandths of the size. */
export interface LaidFont {
  readonly font: FontkitFont
  readonly ascender: number
  readonly descender: number
  layout(text: string): {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[]
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  }
}

interface Painted {
  readonly color?: string
  readonly lineColor?: string
  readonly lineWidth?: number
}

export type LaidVector =
  | (Painted & {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    })
  | (Painted & {
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
    })
  | (Painted & { readonly type: 'path'; readonly d: string })

export interface LaidImage {
  /** Its name in the file. */
  readonly image: string
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}

export type PageDecoration = (page: number, pages: number) => PdfNode | undefined

/** pdfkit's document as pdfmake extends it. */
export interface PdfDocument extends Readable {
  end(): void
}

interface LayoutBuilder {
  registerTableLayouts(layouts: Record<string, unknown>): void
  layoutDocument(
    content: PdfNode,
    pdf: PdfDocument,
    styles: Record<string, unknown>,
    defaultStyle: Record<string, unknown>,
    background?: (page: number) => PdfNode | undefined,
    header?: PageDecoration,
    footer?: PageDecoration,
    watermark?: undefined,
    pageBreakBefore?: (node: { headlineLevel?: number; startPosition: { top: number } }) => boolean,
  ): LaidPage[]
}

/** What we use of an opened font (fontkit). */
export interface FontkitFont {
  readonly postscriptName: string
  readonly familyName: string | null
  /** `Regular`, `Bold`. */
  readonly subfamilyName: string | null
  readonly 'OS/2'?: { readonly fsType?: EmbeddingRights }
  readonly numGlyphs: number
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  /** Glyphs made so far, by id: fontkit's own cache. */
  _glyphs: Record<number, FontkitGlyph>
  /** The font's tables: `CFF ` in one with PostScript outlines. */
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> }
  /** Only in a variable font. */
  readonly _variationProcessor?: unknown
  glyphForCodePoint(codePoint: number): FontkitGlyph
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph(id: number): FontkitGlyph
  layout(text: string, features?: unknown): unknown
  createSubset(): FontkitSubset
}

/** The part of a font that a file embeds; only one of TrueType outlines adds its glyphs one by one. */
export interface FontkitSubset {
  includeGlyph(id: number): number
  encode(): Uint8Array
  _addGlyph?(id: number): number
}

/** What the font's licence says of embedding (OS/2 `fsType`). */
export interface EmbeddingRights {
  readonly noEmbedding: boolean
  readonly viewOnly: boolean
  readonly editable: boolean
  readonly noSubsetting: boolean
  readonly bitmapOnly: boolean
}

export interface FontkitGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: { toSVG(): string }
  /** A TrueType outline; `null` for a character without one. Composites name the glyphs that they are made of. */
  _decode(): { readonly numberOfContours: number; readonly components?: readonly object[] } | null
  _getMetrics(): object
}

interface FontFormat {
  new (stream: { buffer: Uint8Array }): unknown
  probe(buffer: Uint8Array): boolean
}

export interface Fontkit {
  create(data: Uint8Array): FontkitFont
  registerFormat(format: FontFormat): void
}

/**
 * The parts of pdfmake 0.3.11 (pinned) that we drive. We use its layout engine and renderer directly instead of
 * `createPdf`: a bound case file needs the page count of every document before its catalogue is laid out, and nothing
 * here may ever fetch an address, which `createPdf` does before it lays out.
 */
interface Engine {
  /** The one that pdfkit uses: we extend it. */
  readonly fontkit: Fontkit
  readonly Document: new (
    fonts: Record<string, { normal: Uint8Array }>,
    images: Record<string, string>,
    patterns: Record<string, never>,
    attachments: Record<string, never>,
    options: Record<string, unknown>,
    virtualFiles: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocument
  readonly Layout: new (
    size: { width: number; height: number; orientation: 'portrait' | 'landscape' },
    margins: { left: number; top: number; right: number; bottom: number },
    svg: unknown,
  ) => LayoutBuilder
  readonly Renderer: new (pdf: PdfDocument) => { renderPages(pages: readonly LaidPage[]): void }
  readonly SvgMeasure: new () => unknown
  readonly tableLayouts: Record<string, unknown>
}

let read: Engine | undefined

/**
 * pdfmake's parts, read when the first font is opened or the first page laid out: whoever only asks which documents there are
 * does not wait for a megabyte and a half of program. They have no types of their own: this is where they get them.
 */
export function engine(): Engine {
  // Beside this module in the sources and in dist alike; where a bundler moved the module, in the package.
  const beside = existsSync(new URL('./engine.cjs', import.meta.url))
  read ??= fromHere(beside ? './engine.cjs' : ownFile('dist/engine.cjs')) as Engine
  return read
}
