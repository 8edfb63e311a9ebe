import type { FontSet } from '../fonts/font-set'
import { chineseWordsOf, labelPartsOf, mayNotBeginLine, unitsOf } from './kinsoku'
import { type Span, unitOf } from './set-line'
import type { TextStyle } from './style'

/** The width of the widest words in brackets that a label keeps together, in points: up to six characters. */
export const widestBracket = (fonts: FontSet, text: string, style: TextStyle): number =>
  Math.max(
    0,
    ...labelPartsOf(text).flatMap((part) =>
      part.startsWith('（') && part.length <= 6 ? [unitOf(fonts, part, style).width] : [],
    ),
  )

/** The width of the widest piece of a text that no line break splits, with the mark after it; single characters aside. In points. */
export const widestUnit = (fonts: FontSet, text: string, style: TextStyle): number =>
  unitsOf(text).reduce((most, each, i, all) => {
    if (each.length < 2) return most
    const next = all[i + 1] ?? ''
    const whole = mayNotBeginLine(next) ? `${each}${next}` : each
    return Math.max(most, unitOf(fonts, whole, style).width)
  }, 0)

/** The width of the widest word of Chinese, or of what else no line break splits, in points. */
export const widestWord = (fonts: FontSet, spans: readonly Span[]): number =>
  Math.max(
    0,
    ...spans.flatMap(({ text, style }) => chineseWordsOf(text).map((word) => unitOf(fonts, word, style).width + 0.1)),
  )
