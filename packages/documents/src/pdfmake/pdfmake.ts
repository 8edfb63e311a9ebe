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

/** A page after layout: lines and vectors with their places. */
export interface LaidPage {
  readonly items: unknown[]
  readonly pageSize: { readonly width: number; readonly height: number }
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

// Beside this module in the sources and in dist alike; where a bundler moved the module, in the package. Its parts have no types of
// their own: this is where they get them.
const beside = existsSync(new URL('./engine.cjs', import.meta.url))
export const {
  fontkit,
  Document: PdfmakeDocument,
  Layout: PdfmakeLayout,
  Renderer: PdfmakeRenderer,
  SvgMeasure: PdfmakeSvgMeasure,
  tableLayouts: pdfmakeTableLayouts,
} = fromHere(beside ? './engine.cjs' : ownFile('dist/engine.cjs')) as Engine
