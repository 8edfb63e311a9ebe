import { contentDigest } from '@zhifa/domain'

/** Choices that look like chance and are the same each time: each is of a name, and none depends on another. */
export interface Chance {
  /** A whole number, both ends included. */
  number(what: string, from: number, to: number): number
  of<T>(what: string, list: readonly T[]): T
  /** True in so many of a hundred. */
  percent(what: string, share: number): boolean
}

/** @example chanceOf('penalty 17').percent('late', 8) */
export function chanceOf(name: string): Chance {
  const number = (what: string, from: number, to: number): number =>
    from + (Number.parseInt(contentDigest([name, what]).slice(0, 8), 16) % (to - from + 1))
  return {
    number,
    of(what, list) {
      const found = list[number(what, 0, list.length - 1)]
      if (found === undefined) throw new RangeError(`Nothing to choose: ${what} / 没有可选项`)
      return found
    },
    percent: (what, share) => number(what, 0, 99) < share,
  }
}
