import { chineseWordsOf, mayNotBeginLine, mayNotEndLine } from './kinsoku'
import type { Unit } from './set-line'

/** Names of areas, after which the name of an agency goes on: 示例市示例区｜卫生健康局. */
const area = /[省市区县州盟旗]$/
const phraseEnd = /[、，；。）》”\s]$/
const openingMark = /^[（《“]/
/** How far back a break may move, in pieces: to a mark, and to the end of a word. */
const furthest = 6
const nearWord = 2

/**
 * The nearest break before this one that stands at a mark, after the name of an area or else between two words, where one is near:
 * cells, in which names stand.
 */
export function phraseBreak(units: readonly Unit[], end: number): number {
  const marked = nearest(units, end, furthest, (left, right) => phraseEnd.test(left) || openingMark.test(right))
  if (marked !== undefined) return marked
  const ends = wordEndsNear(units, end)
  return (
    nearest(units, end, furthest, (left, _, at) => at > 3 && area.test(left) && ends.has(at)) ??
    wordBreak(units, end, ends)
  )
}

/** The nearest break before this one that stands between two words, where one is near. */
export function wordBreak(units: readonly Unit[], end: number, ends = wordEndsNear(units, end)): number {
  return nearest(units, end, nearWord, (_left, _right, at) => ends.has(at)) ?? end
}

function nearest(
  units: readonly Unit[],
  end: number,
  furthest: number,
  isBreak: (left: string, right: string, at: number) => boolean,
): number | undefined {
  for (let at = end; at >= Math.max(2, end - furthest); at--) {
    const [left, right] = [units[at - 1]?.text ?? '', units[at]?.text ?? '']
    if (!mayNotBeginLine(right) && !mayNotEndLine(left) && isBreak(left, right, at)) return at
  }
  return undefined
}

/** The indexes of the units before which a word ends, near a break: a text may be as long as a whole case. */
function wordEndsNear(units: readonly Unit[], end: number): ReadonlySet<number> {
  const from = Math.max(0, end - 2 * furthest)
  const around = units.slice(from, end + furthest)
  const stops = new Set<number>()
  let length = 0
  for (const word of chineseWordsOf(around.map(({ text }) => text).join(''))) {
    length += word.length
    stops.add(length)
  }
  const ends = new Set<number>()
  let read = 0
  for (const [at, { text }] of around.entries()) {
    read += text.length
    if (stops.has(read)) ends.add(from + at + 1)
  }
  return ends
}

/** A list of names or steps without a sentence: it breaks after 、 only, as far as its items fit a line. */
export const isEnumeration = (text: string): boolean =>
  /^[^，。；：]*$/.test(text) && (text.match(/、/g) ?? []).length > 3

/** The break of an enumeration: the nearest after 、, else where it stood. */
export function itemBreak(units: readonly Unit[], end: number): number {
  for (let at = end; at > 1; at--) if (units[at - 1]?.text.endsWith('、')) return at
  return end
}

const isYear = /^\p{Nd}{4}年$/u
const isMonth = /^\p{Nd}{1,2}月$/u
const isDay = /^\p{Nd}{1,2}日$/u

/** Where a date begins that a break at this place would part. */
export function dateAround(units: readonly Unit[], end: number): number | undefined {
  const is = (at: number, what: RegExp): boolean => what.test(units[at]?.text ?? '')
  if (is(end - 1, isYear) && is(end, isMonth)) return end - 1
  if (is(end - 1, isMonth) && is(end, isDay)) return is(end - 2, isYear) ? end - 2 : end - 1
  return undefined
}
