import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SanctionTier } from '../law/cause'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { AmountError } from './amount'
import { fineRange } from './fine-range'

const law = lawBook(china)
const tier = (extra: Partial<SanctionTier>): SanctionTier => ({ id: 'basic', when: 'x', kinds: ['fine'], ...extra })
const basicOf = (cause: string, on: string) => law.cause(cause, on)?.tiers[0] as SanctionTier

describe('range of a fine', () => {
  it('takes the amounts of the tier as they are', () => {
    expect(fineRange(basicOf('public-place.unlicensed', '2026-01-05'))).toEqual({
      min: 50_000,
      max: 500_000,
      basis: 'fixed',
      optional: false,
    })
  })

  it('counts gains under the floor base as the floor base, none included (促进法第九十九条)', () => {
    const unlicensed = basicOf('medical.unlicensed', '2026-01-05')
    const yuan = (n: number) => fineRange(unlicensed, n * 100)
    expect(yuan(0)).toMatchObject({ min: 5_000_000, max: 20_000_000, basis: 'floor' })
    expect(yuan(9_999)).toMatchObject({ min: 5_000_000, max: 20_000_000, basis: 'floor' })
    expect(yuan(10_000)).toMatchObject({ min: 5_000_000, max: 20_000_000, basis: 'multiple' })
    expect(yuan(10_001)).toMatchObject({ min: 5_000_500, max: 20_002_000, basis: 'multiple' })
  })

  it('gives small gains a fixed range, up to but without the limit (职业病防治法第七十九条)', () => {
    const service = basicOf('occupational.service-unqualified', '2026-01-05')
    expect(fineRange(service, 499_999)).toMatchObject({ min: 500_000, max: 5_000_000, basis: 'below-limit' })
    expect(fineRange(service, 500_000)).toMatchObject({ min: 1_000_000, max: 5_000_000, basis: 'multiple' })
  })

  it('gains that nobody determined are not zero', () => {
    expect(fineRange(basicOf('medical.unlicensed', '2026-01-05'))).toBe('gains-unknown')
    expect(fineRange(tier({ kinds: ['warning'] }))).toBe('no-fine')
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses gains of %s', (gains) => {
    expect(() => fineRange(basicOf('medical.unlicensed', '2026-01-05'), gains)).toThrow(AmountError)
  })

  it('a sum too large for exact arithmetic is refused, not rounded', () => {
    expect(() => fineRange(basicOf('medical.unlicensed', '2026-01-05'), 2 ** 52)).toThrow(AmountError)
  })

  it('is whole, ordered, and grows with the gains from the limit on', () => {
    const multiple = fc.record({ min: fc.integer({ min: 1, max: 10 }), more: fc.integer({ min: 0, max: 20 }) })
    const gains = fc.integer({ min: 0, max: 10_000_000_000 })
    fc.assert(
      fc.property(multiple, gains, gains, fc.integer({ min: 1, max: 5_000_000 }), ({ min, more }, a, b, floorBase) => {
        const t = tier({ multiple: { min, max: min + more, floorBase } })
        const [low, high] = [fineRange(t, Math.min(a, b)), fineRange(t, Math.max(a, b))]
        if (typeof low === 'string' || typeof high === 'string') throw new Error('a range was expected')
        expect(Number.isSafeInteger(low.min) && Number.isSafeInteger(low.max)).toBe(true)
        expect(low.min <= low.max && low.min >= floorBase * min).toBe(true)
        expect(low.min <= high.min && low.max <= high.max).toBe(true)
      }),
    )
  })
})
