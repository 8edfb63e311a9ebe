import type { LaidFont } from '../../pdfmake/pdfmake'

/** What a page shows, in points from its top left corner: all that the writer knows. */
export type PageItem = TextRun | Shape | Picture

/** Characters in one font, size and colour on one base line. */
export interface TextRun {
  readonly kind: 'text'
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly color: Rgb
  readonly font: LaidFont
  readonly glyphs: readonly PlacedGlyph[]
}

export interface PlacedGlyph {
  /** In the font that the office gave. */
  readonly id: number
  /** The characters that it stands for. */
  readonly text: string
  /** From the start of the run, and to the start of the next glyph. */
  readonly x: number
  readonly advance: number
  /** Above the base line. */
  readonly rise: number
}

/** Lines and curves, filled, stroked or both. */
export interface Shape {
  readonly kind: 'shape'
  readonly path: readonly Segment[]
  readonly fill?: Rgb
  readonly stroke?: { readonly color: Rgb; readonly width: number }
}

/** A command of a path and the points that it takes: move, line, quadratic and cubic curve, close. */
export interface Segment {
  readonly command: 'M' | 'L' | 'Q' | 'B' | 'C'
  readonly points: readonly number[]
}

export interface Picture {
  readonly kind: 'picture'
  readonly image: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** `r g b`, each 0 to 255, as OFD writes colours. */
export type Rgb = string
export const black: Rgb = '0 0 0'
