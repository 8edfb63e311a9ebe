import { foldCharacter } from './characters'

/** A text in the one form in which it is searched, with the way back to where each of its units came from. */
export interface Folded {
  readonly text: string
  /** Start in the original of the character from which the folded unit at an index comes. */
  start(index: number): number
  /** End in the original of the character from which the folded unit at an index comes. */
  end(index: number): number
}

/** What each unit of the basic plane folds to, as far as it was met. */
const known: (string | undefined)[] = new Array(65_536)
/** 1 where a unit was met and stays what it is: almost every unit of a text. */
const stays = new Uint8Array(65_536)

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function folded(char: string): string {
  const code = char.charCodeAt(0)
  const before = char.length === 1 ? known[code] : undefined
  if (before !== undefined) return before
  const made = foldCharacter(char)
  if (char.length === 1) {
    known[code] = made
    // Half a character alone stays, but as the first half of another one the same unit is folded with it.
    if (made === char && !isHalf(code)) stays[code] = 1
  }
  return made
}

/**
 * Folds a text: compatibility forms (NFKD without marks), radicals, digits of all scripts, dashes, dots, spaces and the signs that
 * stand for X become one form each, letters capitals, invisible characters nothing. Lone surrogates stay as they are.
 */
export function fold(original: string): Folded {
  let text = ''
  let from = new Int32Array(original.length + 32)
  let count = 0
  let unchanged = 0
  for (let i = 0; i < original.length; ) {
    if (count + longestForm > from.length) from = larger(from)
    if (stays[original.charCodeAt(i)] === 1) {
      from[count++] = i++
      continue
    }
    const char = String.fromCodePoint(original.codePointAt(i) ?? 0)
    const made = folded(char)
    if (made !== char) {
      text += original.slice(unchanged, i) + made
      unchanged = i + char.length
    }
    for (let j = 0; j < made.length; j++) from[count++] = i
    i += char.length
  }
  text += original.slice(unchanged)
  const start = (index: number) => (index >= 0 && index < count ? (from[index] ?? 0) : original.length)
  return {
    text,
    start,
    end: (index) => start(index) + ((original.codePointAt(start(index)) ?? 0) > 0xffff ? 2 : 1),
  }
}

/** No character folds to more units than this (U+FDFA to 18). */
const longestForm = 24

function larger(places: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(places.length * 2)
  more.set(places)
  return more
}
