import type { FontFace } from '../fonts/face'
import type { FontSet } from '../fonts/font-set'
import { unprintable } from '../glyph/unprintable'
import { mayNotBeginLine, mayNotEndLine, unitsOf } from './kinsoku'
import type { TextStyle } from './style'

/** Text in one style; a paragraph may be made of several. */
export interface Span {
  readonly text: string
  readonly style: TextStyle
}

/** A stretch of a line in one font. */
export interface Run {
  text: string
  readonly face: FontFace
  readonly style: TextStyle
}

/** A finished line: what stands in it, how far apart, and how wide it is (points). */
export interface SetLine {
  readonly runs: readonly Run[]
  readonly spacing: number
  readonly width: number
  readonly indent: number
}

interface Unit {
  readonly text: string
  readonly style: TextStyle
  readonly width: number
  readonly length: number
}

/**
 * Breaks a paragraph into lines: characters wherever two Chinese characters meet, words whole, no line that begins with a
 * closing mark or ends with an opening one, and every line but the last stretched to the full width where that takes little.
 *
 * @param width in points; `indent` is the indent of the first line.
 */
export function breakLines(
  fonts: FontSet,
  spans: readonly Span[],
  width: number,
  indent = 0,
  justify = true,
): SetLine[] {
  const lines: SetLine[] = []
  let pending = spans.flatMap((span) => measure(fonts, span, width))
  let first = true
  do {
    const room = width - (first ? indent : 0)
    const [line, rest] = takeLine(pending, room)
    lines.push(setLine(fonts, line, room, rest.length === 0, first ? indent : 0, justify))
    pending = rest
    first = false
  } while (pending.length > 0)
  return lines
}

function measure(fonts: FontSet, span: Span, width: number): Unit[] {
  const make = (text: string): Unit => {
    let sum = 0
    let length = 0
    for (const char of text) {
      sum +=
        faceOf(fonts, span.style, char).advance(char.codePointAt(0) ?? 0) * span.style.size + (span.style.spacing ?? 0)
      // pdfmake counts gaps in UTF-16 units
      length += char.length
    }
    return { text, style: span.style, width: sum, length }
  }
  return unitsOf(span.text).flatMap((text) => {
    const whole = make(text)
    // A word longer than a line is broken anywhere.
    return whole.width > width ? [...text].map(make) : [whole]
  })
}

function faceOf(fonts: FontSet, style: TextStyle, char: string): FontFace {
  const codePoint = char.codePointAt(0) ?? 0
  return fonts.faceFor(style.role, codePoint) ?? unprintable(codePoint)
}

function takeLine(units: readonly Unit[], room: number): [Unit[], Unit[]] {
  let end = 0
  let used = 0
  while (end < units.length) {
    const unit = units[end] as Unit
    if (end > 0 && used + unit.width > room + 0.05 && unit.text !== ' ') break
    used += unit.width
    end++
  }
  if (end < units.length) end = lawfulBreak(units, end)
  let next = end
  while (units[next]?.text === ' ') next++
  return [units.slice(0, end), units.slice(next)]
}

/** Moves a break forward until no mark stands where it may not; gives up where that would leave an empty line. */
function lawfulBreak(units: readonly Unit[], end: number): number {
  let at = end
  while (at > 0 && (mayNotBeginLine(units[at]?.text ?? '') || mayNotEndLine(units[at - 1]?.text ?? ''))) at--
  return at > 0 ? at : end
}

function setLine(
  fonts: FontSet,
  units: readonly Unit[],
  room: number,
  last: boolean,
  indent: number,
  justify: boolean,
): SetLine {
  const runs: Run[] = []
  let width = 0
  let length = 0
  for (const unit of units) {
    width += unit.width
    length += unit.length
    for (const char of unit.text) {
      const face = faceOf(fonts, unit.style, char)
      const open = runs.at(-1)
      if (open && open.face === face && open.style === unit.style) open.text += char
      else runs.push({ text: char, face, style: unit.style })
    }
  }
  const base = units[0]?.style.spacing ?? 0
  const size = units[0]?.style.size ?? 0
  const gaps = length - runs.length
  const natural = width - length * base + gaps * base
  // A hair less than the room, so that rounding never makes pdfmake break a line that is broken already.
  const target = room - 0.05
  const stretch = gaps > 0 ? (target - natural) / gaps : 0
  const fill = (justify && !last && stretch < size * 0.12) || natural > target
  return { runs, spacing: fill ? base + stretch : base, width: fill ? target : natural, indent }
}
