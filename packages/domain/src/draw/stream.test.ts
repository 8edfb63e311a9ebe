import { describe, expect, it } from 'vitest'
import { Sequence } from './sequence'
import { Stream, uniformBelow } from './stream'

const seed = new Uint8Array(32)

describe('numbers from SHA-256', () => {
  it('words above the largest multiple are thrown away, so that no remainder is likelier', () => {
    for (let n = 1; n <= 16; n++) {
      const counts = new Array<number>(n).fill(0)
      let rejected = 0
      for (let value = 0n; value < 16n; value++) {
        // Each of the 16 words of four bits once; what is rejected asks for another, which ends the trial.
        const words = [value, -1n]
        const found = uniformBelow(n, () => words.shift() ?? 0n, 4n)
        if (words.length === 0) rejected++
        else counts[found]!++
      }
      expect(new Set(counts).size).toBe(1)
      expect(rejected).toBe(16 % n)
    }
  })

  it('streams repeat themselves, and other labels give other numbers', () => {
    const words = (label: string) => {
      const stream = new Stream(seed, label)
      return [stream.word(), stream.word(), stream.word()]
    }
    expect(words('a')).toEqual(words('a'))
    expect(new Set([...words('a'), ...words('b'), ...words('')]).size).toBe(9)
    // SHA-256 of 48 zero bytes (seed, length of an empty label, counter), so that another program can be checked.
    expect(words('')[0]!.toString(16).padStart(16, '0')).toBe('17b0761f87b081d5')
  })

  it('a sequence gives each item once, and its shares of the line are the weights', () => {
    const items = [3, 1, 4, 1, 5, 9].map((weight, item) => ({ item, weight }))
    const sequence = new Sequence(items, new Stream(seed, 's'))
    const drawn = items.map(() => sequence.next())
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect(sequence.next()).toBeUndefined()
    const hits = new Array<number>(6).fill(0)
    for (let at = 0; at < 23; at++) {
      const fixed = { below: () => at } as unknown as Stream
      hits[new Sequence(items, fixed).next()!]!++
    }
    expect(hits).toEqual([3, 1, 4, 1, 5, 9])
  })
})
