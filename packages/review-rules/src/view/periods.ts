import { type CaseDeadline, deadlinesOf } from '@zhifa/domain'
import type { CaseView } from './case-view'

/** Every period of the case, as it stands on the day of the review. */
export const periods = (c: CaseView): readonly CaseDeadline[] =>
  c.keepAs('periods', () => deadlinesOf(c.record, { law: c.law, asOf: c.on, procedures: [c.procedure] }))

const runsOf = (c: CaseView, rule: string) => periods(c).filter((item) => item.rule === rule)

/** True when a period began. */
export const began = (c: CaseView, rule: string): boolean => runsOf(c, rule).length > 0

/**
 * The day to keep and the day it ended (or the day of the review) of the run that was kept worst; unknown when a run has no
 * value in the law book. While a run is suspended its clock stands still, so nothing is late yet.
 */
export function worstRun(c: CaseView, rule: string): { keepBy?: string; endedOn?: string } {
  const runs = runsOf(c, rule)
  if (runs.length === 0 || runs.some((run) => run.deadline === undefined)) return {}
  const ended = (run: CaseDeadline): string =>
    run.status === 'suspended' ? run.deadline!.start : (run.endedOn ?? c.on)
  const worst = runs.find((run) => ended(run) > run.deadline!.keepBy) ?? runs.at(-1)!
  return { keepBy: worst.deadline!.keepBy, endedOn: ended(worst) }
}
