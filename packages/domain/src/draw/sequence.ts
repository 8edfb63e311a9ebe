import type { Stream } from './stream'

interface Weighted<T> {
  readonly item: T
  /** A whole number from 1. */
  readonly weight: number
}

/**
 * Draws one item after the other without putting back, each with a chance in proportion to its weight among those left.
 * The k-th item depends only on what was drawn before it: whoever draws more gets the same beginning. A tree of partial
 * sums (Fenwick) keeps a draw at O(log n), so that a province's directory costs no more per item than a county's.
 */
export class Sequence<T> {
  readonly #items: readonly Weighted<T>[]
  readonly #sums: number[]
  #total = 0

  constructor(
    items: readonly Weighted<T>[],
    private readonly stream: Stream,
  ) {
    this.#items = items
    this.#sums = new Array<number>(items.length + 1).fill(0)
    items.forEach(({ weight }, i) => {
      this.#add(i, weight)
    })
  }

  /** The next item, or `undefined` when none is left. */
  next(): T | undefined {
    if (this.#total === 0) return undefined
    const i = this.#find(this.stream.below(this.#total))
    const taken = this.#items[i] as Weighted<T>
    this.#add(i, -taken.weight)
    return taken.item
  }

  #add(index: number, weight: number): void {
    this.#total += weight
    for (let i = index + 1; i < this.#sums.length; i += i & -i) this.#sums[i]! += weight
  }

  /** The item in whose share of the line of weights the number falls. */
  #find(at: number): number {
    let index = 0
    let rest = at
    for (let step = 2 ** Math.floor(Math.log2(this.#sums.length)); step >= 1; step /= 2) {
      const sum = this.#sums[index + step]
      if (sum === undefined || sum > rest) continue
      index += step
      rest -= sum
    }
    return index
  }
}
