import { daysBetween, type PlainDate } from '../date/plain-date'
import type { CaseDeadline } from './deadlines-of'

/** How near a running period is to its end. */
export interface DeadlineWarning {
  readonly deadline: CaseDeadline
  /** Share of the time that has gone, 0 to 1 and more. */
  readonly used: number
  /** The highest configured share that was reached. */
  readonly reached: number
  /** Calendar days until the day to keep; negative when it has passed. */
  readonly daysLeft: number
}

/**
 * The running periods that have used up a configured share of their time, the most urgent first. An agency's own duty is
 * measured against the unmoved day (`keepBy`).
 * @param shares ascending or not, each between 0 and 1; by default half and four fifths
 */
export function deadlineWarnings(
  deadlines: readonly CaseDeadline[],
  asOf: PlainDate,
  shares: readonly number[] = [0.5, 0.8],
): DeadlineWarning[] {
  return deadlines
    .flatMap((item): DeadlineWarning[] => {
      const found = item.deadline
      if (!found || (item.status !== 'running' && item.status !== 'overdue')) return []
      const total = Math.max(1, daysBetween(found.start, found.keepBy))
      const used = daysBetween(found.start, asOf) / total
      const reached = Math.max(...shares.filter((share) => used >= share), Number.NEGATIVE_INFINITY)
      return reached === Number.NEGATIVE_INFINITY
        ? []
        : [{ deadline: item, used, reached, daysLeft: daysBetween(asOf, found.keepBy) }]
    })
    .sort((a, b) => a.daysLeft - b.daysLeft)
}
