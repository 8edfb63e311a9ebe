import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatYuan } from './penalty-item'

it('writes an amount in 元 with two places and its thousands apart, as the locale of the language does', () => {
  const written = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  fc.assert(
    // As long as the number in 元 is exact in two places.
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (fen) => {
      expect(formatYuan(fen)).toBe(written.format(fen / 100))
    }),
    { examples: [[0], [1], [99], [100], [99_999], [100_000], [100_000_000]] },
  )
})
