import type { PlainDate } from '../../date/plain-date'
import type { LawBook } from '../../law/law-book'
import type { ParameterVersion } from '../../law/parameter'
import type { StepInfo } from '../table/types'

/** How many certified officers an act needs, and what says so. */
export interface OfficersNeeded {
  /** Id of the parameter that the row names. */
  readonly parameter: string
  /** Absent: the law book has no number for that day, and nobody can tell whether the people are enough. */
  readonly people?: number
  readonly version?: ParameterVersion
}

/**
 * How many certified officers must do an act of a step together, by the law of a day (执法人员不得少于两人，法律另有规定的除外).
 *
 * @returns `undefined` for a step that is no act of enforcement towards a party: it needs none
 * @example officersNeeded(penaltyOrdinary.steps.interview!, law, '2026-09-28')?.people // 2
 */
export function officersNeeded(
  step: Pick<StepInfo, 'officers'>,
  law: LawBook,
  on: PlainDate,
): OfficersNeeded | undefined {
  if (step.officers === undefined) return undefined
  const version = law.parameter(step.officers, on)
  const parameter = step.officers
  return typeof version?.value === 'number' ? { parameter, people: version.value, version } : { parameter }
}
