import { foldCharacter } from './characters'

/** A text in the one form in which it is searched, with the way back to where each of its units came from. */
export interface Folded {
  readonly text: string
  /** Start in the original of the character from which the folded unit at an index comes. */
  start(index: number): number
  /** End in the original of the character from which the folded unit at an index comes. */
  end(index: number): number
}

/** Single folded unit of each unit of the basic plane plus one; 0 where not known yet, `many` where it is not one unit. */
const single = new Uint16Array(65_536)
const many = 0xffff
const others = new Map<string, string>()

function other(char: string): string {
  const known = others.get(char)
  if (known !== undefined) return known
  const made = foldCharacter(char)
  if (char.length === 1) single[char.charCodeAt(0)] = made.length === 1 && made !== '\uffff' ? made.charCodeAt(0) : many
  others.set(char, made)
  return made
}

/**
 * Folds a text: compatibility forms (NFKD without marks), radicals, digits of all scripts, dashes, dots, spaces and the signs that
 * stand for X become one form each, letters capitals, invisible characters nothing. Lone surrogates stay as they are.
 */
export function fold(original: string): Folded {
  let units = new Uint16Array(original.length + 64)
  let from = new Int32Array(units.length)
  let length = 0
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i)
    const known = single[code] ?? 0
    if (known !== 0 && known !== many) {
      units[length] = known
      from[length++] = i++
      if (length < units.length) continue
    } else {
      const char = String.fromCodePoint(original.codePointAt(i) ?? 0)
      const made = other(char)
      if (length + made.length >= units.length) {
        units = grown(units, Uint16Array, made.length)
        from = grown(from, Int32Array, made.length)
      }
      for (let j = 0; j < made.length; j++) {
        units[length] = made.charCodeAt(j)
        from[length++] = i
      }
      i += char.length
    }
    if (length + 32 >= units.length) {
      units = grown(units, Uint16Array, 32)
      from = grown(from, Int32Array, 32)
    }
  }
  const places = from
  const start = (index: number) => (index < length ? (places[index] ?? 0) : original.length)
  return {
    text: textOf(units, length),
    start,
    end: (index) => start(index) + ((original.codePointAt(start(index)) ?? 0) > 0xffff ? 2 : 1),
  }
}

function grown<A extends Uint16Array | Int32Array>(old: A, Kind: new (length: number) => A, need: number): A {
  const made = new Kind(old.length * 2 + need)
  made.set(old)
  return made
}

/** Unit by unit, a piece at a time: an argument list has a greatest length. */
function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += 8192)
    text += String.fromCharCode(...units.subarray(i, Math.min(i + 8192, length)))
  return text
}
