import type { FontSet } from '../fonts/font-set'
import { partingsOf } from './kinsoku'
import { type Unit, unitOf } from './set-line'
import type { Take, Taken } from './spread'

/** A line that ends before the number of an account, and lacks more than this share of its room, takes the first part of the number in. */
const shortBeforeNumber = 0.15

/** In a column where it takes more than this share of a line a number stays whole: lines are ragged there. */
const widest = 1 / 2

/** The last line again, with the number of an account after it parted by its groups. Nothing where the line is full enough as it is. */
export function numberParted(
  fonts: FontSet,
  last: Taken | undefined,
  rest: readonly Unit[],
  take: Take,
): { readonly taken: Taken; readonly rest: readonly Unit[] } | undefined {
  const [number, ...after] = rest
  const all = number ? partingsOf(number.text) : []
  if (!last || !number || all.length === 0) return undefined
  if (number.width > last.room * widest) return undefined
  const used = last.line.reduce((sum, { width }) => sum + width, 0)
  if (used >= last.room * (1 - shortBeforeNumber)) return undefined
  const before = last.from.slice(0, last.from.length - rest.length)
  for (const parts of all) {
    const from = [...before, ...parts.map((text) => unitOf(fonts, text, number.style)), ...after]
    const [line, left] = take(from, last.room)
    if (line.length > last.line.length) return { taken: { line, from, room: last.room }, rest: left }
  }
  return undefined
}
