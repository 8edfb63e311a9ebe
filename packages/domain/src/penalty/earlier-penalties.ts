import { addMonths, type PlainDate } from '../date/plain-date'

/** An earlier decision, as far as it is asked here: when, whether it punished, and for what. */
export interface EarlierDecision {
  readonly on: PlainDate
  readonly outcome: string
  readonly violations: readonly { readonly cause: string }[]
}

/**
 * 既往处罚: the penalties that a party had received when an act ended, as a benchmark counts them. A decision without a penalty is
 * none, and neither is one of a later day: what was not decided yet warned nobody. A period in months runs as any other: of 12 months
 * an act of the same date a year later is still within.
 * @param by the last day of the act
 * @example earlierPenalties(known.decisions, { by: '2026-10-12', causes: ['water.unlicensed'], withinMonths: 24 }).length // 1
 */
export function earlierPenalties<Decision extends EarlierDecision>(
  decisions: readonly Decision[],
  asked: { readonly by: PlainDate; readonly causes?: readonly string[]; readonly withinMonths?: number | undefined },
): Decision[] {
  const { by, causes, withinMonths } = asked
  return decisions.filter(
    ({ on, outcome, violations }) =>
      outcome === 'penalty' &&
      on <= by &&
      (withinMonths === undefined || by <= addMonths(on, withinMonths)) &&
      (causes === undefined || violations.some(({ cause }) => causes.includes(cause))),
  )
}
