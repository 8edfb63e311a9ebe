import type { FontFace } from '../fonts/face'
import type { FontSet } from '../fonts/font-set'
import { unprintable } from '../glyph/unprintable'
import type { TextStyle } from './style'

/** Text in one style; a paragraph may be made of several. */
export interface Span {
  readonly text: string
  readonly style: TextStyle
}

/** A stretch of a line in one font with one distance between its characters. */
export interface Run {
  readonly text: string
  readonly face: FontFace
  readonly style: TextStyle
  /** Between its characters, in points. */
  readonly spacing: number
  /** From its first character to the first of the next run, in points. */
  readonly width: number
}

/** A finished line: what stands in it, and how wide it is (points). */
export interface SetLine {
  readonly runs: readonly Run[]
  readonly width: number
  readonly indent: number
}

/** A piece that no line break splits. */
export interface Unit {
  readonly text: string
  readonly style: TextStyle
  readonly width: number
}

export function faceOf(fonts: FontSet, style: TextStyle, char: string): FontFace {
  const codePoint = char.codePointAt(0) ?? 0
  return fonts.faceFor(style.role, codePoint) ?? unprintable(codePoint)
}

/** A piece with its width. */
export function unitOf(fonts: FontSet, text: string, style: TextStyle): Unit {
  let width = 0
  for (const char of text)
    width += faceOf(fonts, style, char).advance(char.codePointAt(0) ?? 0) * style.size + (style.spacing ?? 0)
  return { text, style, width }
}

interface Char {
  readonly text: string
  readonly face: FontFace
  readonly style: TextStyle
  readonly width: number
  /** Of a word or a figure: no gap is opened between two of them. */
  readonly narrow: boolean
}

/** With fewer gaps than this a stretched line looks like a list of words. */
const fewest = 12

/**
 * Sets the pieces of a line: to the full width by opening the gaps between Chinese characters, and between them and words, all by the
 * same measure, also where one font follows another. Words and figures keep their letters together.
 */
export function setLine(
  fonts: FontSet,
  units: readonly Unit[],
  line: {
    readonly room: number
    readonly last: boolean
    readonly indent: number
    readonly justify: boolean
    /** A gap is opened by no more than this share of the size; a line that needs more stays short. */
    readonly most: number
    /** By how much the gaps of a line that stays short are opened all the same, so that it lacks less. */
    readonly short: number
  },
): SetLine {
  const chars = charsOf(fonts, units)
  const base = units[0]?.style.spacing ?? 0
  const natural = chars.reduce((sum, char) => sum + char.width, 0) + Math.max(0, chars.length - 1) * base
  // A hair less than the room, for rounding.
  const target = line.room - 0.05
  const open = chars.reduce((count, char, i) => count + (i > 0 && opens(chars[i - 1] as Char, char) ? 1 : 0), 0)
  const missing = target - natural
  const size = units[0]?.style.size ?? 0
  const opened = line.justify && !line.last && open >= fewest && missing > 0 ? missing / open : 0
  const wider = opened <= size * line.most ? opened : size * line.short
  const stretched = wider > 0
  // What is too wide by what rounding or the grid adds is set closer everywhere.
  const tight = missing < 0 && chars.length > 1 ? missing / (chars.length - 1) : 0
  const gap = (left: Char, right: Char): number => base + tight + (stretched && opens(left, right) ? wider : 0)
  return {
    runs: runsOf(chars, gap, stretched),
    width: missing < 0 ? target : natural + wider * open,
    indent: line.indent,
  }
}

/** A character of a word or a figure. */
export const isNarrow = (codePoint: number): boolean =>
  (codePoint < 0x2e80 && !spacedOut.has(codePoint)) || (codePoint >= 0x3380 && codePoint < 0x33e0)
/** The space and the quotation marks. */
const spacedOut: ReadonlySet<number> = new Set([0x20, 0x201c, 0x201d, 0x2018, 0x2019])

const opens = (left: Char, right: Char): boolean => !(left.narrow && right.narrow)

function charsOf(fonts: FontSet, units: readonly Unit[]): Char[] {
  const chars: Char[] = []
  for (const { text, style } of units)
    for (const char of text) {
      const codePoint = char.codePointAt(0) ?? 0
      const face = faceOf(fonts, style, char)
      chars.push({ text: char, face, style, width: face.advance(codePoint) * style.size, narrow: isNarrow(codePoint) })
    }
  return chars
}

function runsOf(chars: readonly Char[], gap: (left: Char, right: Char) => number, stretched: boolean): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let at = 1; at <= chars.length; at++) {
    const [first, next] = [chars[from] as Char, chars[at]]
    if (next && next.face === first.face && next.style === first.style && !(stretched && next.narrow !== first.narrow))
      continue
    const own = chars.slice(from, at)
    const inside = own.length > 1 ? gap(own[0] as Char, own[1] as Char) : 0
    const after = next ? gap(own.at(-1) as Char, next) : 0
    const text = own.map((char) => char.text).join('')
    const advance = own.reduce((sum, char) => sum + char.width, 0)
    // The PDF writer counts gaps in UTF-16 units for its measure, in glyphs where it draws: this is the drawn width.
    runs.push({
      text,
      face: first.face,
      style: first.style,
      spacing: inside,
      width: advance + (own.length - 1) * inside + after,
    })
    from = at
  }
  return chars.length === 0 ? [] : runs
}
