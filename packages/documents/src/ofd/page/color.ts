import { OfdContentError } from '../errors'
import { black, type Rgb } from './items'

const known = new Map<string, Rgb>([['black', black]])

/** @throws {OfdContentError} for any but `black` and `#rrggbb` */
export function rgb(color: string): Rgb {
  const found = known.get(color)
  if (found !== undefined) return found
  if (!/^#[\da-f]{6}$/i.test(color)) throw new OfdContentError(`color ${color}`)
  const value = Number.parseInt(color.slice(1), 16)
  const made = `${value >> 16} ${(value >> 8) & 255} ${value & 255}`
  known.set(color, made)
  return made
}
