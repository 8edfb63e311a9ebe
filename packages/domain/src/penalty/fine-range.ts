import type { FineMultiple, SanctionTier } from '../law/cause'
import { requireFen } from './amount'

/** What fine a tier allows in a case, in 分, both ends included. */
export interface FineRange {
  readonly min: number
  readonly max: number
  /** How it came about: printed in the law, multiplied, multiplied from a floor base, or the range for small gains. */
  readonly basis: 'fixed' | 'multiple' | 'floor' | 'below-limit'
  /** The article says 可以并处: leaving the fine out needs no ground. */
  readonly optional: boolean
}

/** `no-fine`: the tier allows none. `gains-unknown`: a multiple of gains that nobody has determined yet. */
export type FineAnswer = FineRange | 'no-fine' | 'gains-unknown'

/**
 * The range of the fine of a tier. Multiples are exact: whole 分 times a whole factor.
 *
 * @param gains illegal gains in 分; 0 for none. Leave it out while they are not determined: absent is not zero.
 * @throws {AmountError} when `gains` is not a whole, non-negative number, or the product leaves exact arithmetic.
 * @example fineRange(tier, 300_000) // gains 3,000 元, 5–20 times, floor base 10,000 元: 50,000 to 200,000 元
 */
export function fineRange(tier: SanctionTier, gains?: number): FineAnswer {
  const optional = tier.mayFine === true
  if (tier.fine) return { ...tier.fine, basis: 'fixed', optional }
  if (!tier.multiple) return 'no-fine'
  if (gains === undefined) return 'gains-unknown'
  return { ...multiplied(tier.multiple, requireFen('gains', gains)), optional }
}

function multiplied({ min, max, floorBase, belowGains }: FineMultiple, gains: number) {
  if (belowGains && gains < belowGains.limit) return { ...belowGains.fine, basis: 'below-limit' as const }
  const base = Math.max(gains, floorBase ?? 0)
  return {
    min: requireFen('fine', base * min),
    max: requireFen('fine', base * max),
    basis: base > gains ? ('floor' as const) : ('multiple' as const),
  }
}
