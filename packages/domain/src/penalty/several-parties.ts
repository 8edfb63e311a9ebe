import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { requireFen } from './amount'
import type { FineAnswer } from './fine-range'
import { type ClaimedGround, judgeFine } from './judge-fine'

/** One of several parties: each is punished for its own part, within its own range and on its own grounds. */
export interface PartyFine {
  readonly party: string
  readonly fine: number
  readonly range: FineAnswer
  readonly grounds: readonly ClaimedGround[]
}

/** A finding for each party, in their order; the path says whose it is. */
export function judgeParties(parties: readonly PartyFine[], on: PlainDate): Finding[] {
  return parties.map(({ party, ...own }, i) => {
    const found = judgeFine({ ...own, on })
    return { ...found, read: { ...found.read, party }, path: ['parties', i] }
  })
}

/**
 * Splits a sum over shares so that whole 分 come out and add up exactly; the 分 left over go to the largest remainders,
 * the first in order where they are equal.
 *
 * @throws {AmountError} when the total or a share is not a whole, non-negative number, or all shares are 0.
 * @example splitExactly(100, [1, 1, 1]) // [34, 33, 33]
 */
export function splitExactly(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + BigInt(requireFen('share', b)), 0n)
  if (sum === 0n) requireFen('shares', Number.NaN)
  const whole = BigInt(requireFen('total', total))
  const parts = shares.map((share, i) => {
    const product = whole * BigInt(share)
    return { i, part: product / sum, rest: product % sum }
  })
  let left = whole - parts.reduce((a, item) => a + item.part, 0n)
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1))
  for (const item of byRest) {
    if (left === 0n) break
    item.part += 1n
    left -= 1n
  }
  return parts.map((item) => Number(item.part))
}
