import { type CaseDeadline, type Deadline, deadlinesOf } from '@zhifa/domain'
import type { AnyCase } from './cases'
import { UnreadableError } from './readable'

/** Every period of the case, as it stands on the day of the review. */
export const periods = (c: AnyCase): readonly CaseDeadline[] =>
  c.keepAs('periods', () => deadlinesOf(c.record, { law: c.law, asOf: c.on, procedures: [c.procedure] }))

const runsOf = (c: AnyCase, rule: string) => periods(c).filter((item) => item.rule === rule)

/** True when a period began. */
export const began = (c: AnyCase, rule: string): boolean => runsOf(c, rule).length > 0

/**
 * The day to keep and the day it ended (or the day of the review) of the run that was kept worst; unknown when a run has no
 * value in the law book. While a run is suspended its clock stands still, so nothing is late yet.
 *
 * @throws {UnreadableError} when a run seems late by a count through a year whose days off nobody has announced: they may move its end.
 */
export function worstRun(c: AnyCase, rule: string): { keepBy?: string; endedOn?: string } {
  const runs = runsOf(c, rule)
  if (runs.length === 0 || runs.some((run) => run.deadline === undefined)) return {}
  const ended = (run: CaseDeadline): string =>
    run.status === 'suspended' ? run.deadline!.start : (run.endedOn ?? c.on)
  const late = runs.filter((run) => ended(run) > run.deadline!.keepBy)
  const worst = late.find((run) => isFirm(run.deadline!)) ?? late[0] ?? runs.at(-1)!
  if (late.includes(worst) && !isFirm(worst.deadline!)) {
    const year = worst.deadline!.keepBy.slice(0, 4)
    throw new UnreadableError([`${year}年放假安排 calendar.${year}`])
  }
  return { keepBy: worst.deadline!.keepBy, endedOn: ended(worst) }
}

/** The day to keep will stay where it is: the days off are announced, or days were counted whether off or not. */
const isFirm = ({ provisional, unit, raw, keepBy }: Deadline): boolean =>
  !provisional || (unit !== 'working-day' && keepBy === raw)
