import { addMonths, type PlainDate } from '../date/plain-date'
import type { EarlierPenaltiesAsked } from '../law/earlier-asked'

/** An earlier decision, as far as it is asked here: when, whether it punished, and for what. */
export interface EarlierDecision {
  readonly on: PlainDate
  readonly outcome: string
  readonly violations: readonly { readonly cause: string }[]
}

/**
 * 既往处罚: the penalties that a party had received when an act ended, as a benchmark or a tier counts them. A decision without a penalty
 * is none, and neither is one of a later day: what was not decided yet warned nobody. A period in months runs as any other: of 12 months
 * an act of the same date a year later is still within.
 * @param asked `earlier` of a factor of a benchmark, or of a tier
 * @param act the cause of the benchmark, and the last day of the act
 * @example earlierPenalties(known.decisions, { cause: 'same', withinMonths: 24 }, { cause: 'water.unlicensed', by: '2026-10-12' }).length // 1
 */
export function earlierPenalties<Decision extends EarlierDecision>(
  decisions: readonly Decision[],
  asked: EarlierPenaltiesAsked,
  act: { readonly cause: string; readonly by: PlainDate },
): Decision[] {
  const { cause, withinMonths } = asked
  return decisions.filter(
    ({ on, outcome, violations }) =>
      outcome === 'penalty' &&
      on <= act.by &&
      (withinMonths === undefined || act.by <= addMonths(on, withinMonths)) &&
      (cause === 'any' || violations.some((one) => one.cause === act.cause)),
  )
}
