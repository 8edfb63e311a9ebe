import type { PenaltyKind } from '../law/cause'
import { confiscatedOf, fineOf, gainsOf, type PenaltyItem } from './penalty-item'

/** What differs between the combined penalties and their parts; empty when they agree. */
export interface Combination {
  /** Kinds of the parts that the whole leaves out, and that no heavier kind takes in. */
  readonly missing: readonly PenaltyKind[]
  /** Kinds of the whole that no part has. */
  readonly foreign: readonly PenaltyKind[]
  /** Sums in 分, of the parts and of the whole, where they differ. */
  readonly sums: readonly {
    readonly what: 'fine' | 'gains' | 'confiscated'
    readonly parts: number
    readonly whole: number
  }[]
}

/**
 * 分别裁量、合并处罚: whether the penalties of several violations are exactly what the whole orders: the same kinds, sums added up.
 * A kind that a heavier one takes in (a suspension beside a revocation) may be left out of the whole.
 * @example combination([[{ kind: 'fine', amount: 1 }], [{ kind: 'fine', amount: 2 }]], [{ kind: 'fine', amount: 3 }]).sums // []
 */
export function combination(parts: readonly (readonly PenaltyItem[])[], whole: readonly PenaltyItem[]): Combination {
  const all = parts.flat()
  const [inParts, inWhole] = [new Set(all.map(({ kind }) => kind)), new Set(whole.map(({ kind }) => kind))]
  const sums = (
    [
      ['fine', fineOf],
      ['gains', gainsOf],
      ['confiscated', confiscatedOf],
    ] as const
  ).map(([what, sum]) => ({ what, parts: sum(all), whole: sum(whole) }))
  return {
    missing: [...inParts].filter((kind) => !inWhole.has(kind) && !(takenIn[kind] ?? []).some((by) => inWhole.has(by))),
    foreign: [...inWhole].filter((kind) => !inParts.has(kind)),
    sums: sums.filter((sum) => sum.parts !== sum.whole),
  }
}

/**
 * Which heavier kinds leave nothing of a lighter one: what is closed cannot be suspended besides. No article lists them; it
 * follows from what the kinds do (行政处罚法第九条) and from proportion (第五条第二款).
 */
const takenIn: Readonly<Partial<Record<PenaltyKind, readonly PenaltyKind[]>>> = {
  'licence-suspension': ['licence-revocation'],
  downgrade: ['licence-revocation'],
  restriction: ['business-suspension', 'closure'],
  'business-suspension': ['closure'],
}

/** Pairs of kinds of one list that exclude each other; those on licences only where it is the same licence. */
export function excluding(items: readonly PenaltyItem[]): [PenaltyKind, PenaltyKind][] {
  return items.flatMap((light) =>
    items
      .filter((heavy) => takenIn[light.kind]?.includes(heavy.kind) === true)
      .filter((heavy) => !('licence' in light && 'licence' in heavy) || light.licence === heavy.licence)
      .map((heavy): [PenaltyKind, PenaltyKind] => [light.kind, heavy.kind]),
  )
}
