import { type CaseDeadline, deadlinesOf, type Grade } from '@zhifa/domain'
import type { CaseView } from './case-view'

/** Every period of the case, as it stands on the day of the review. */
export const periods = (c: CaseView): readonly CaseDeadline[] =>
  c.keepAs('periods', () => deadlinesOf(c.record, { law: c.law, asOf: c.on, procedures: [c.procedure] }))

const runsOf = (c: CaseView, rule: string) => periods(c).filter((item) => item.rule === rule)

/** True when a period began. */
export const began = (c: CaseView, rule: string): boolean => runsOf(c, rule).length > 0

/** The day to keep and the day it ended (or the day of the review) of the run that was kept worst; unknown without a value. */
export function worstRun(c: CaseView, rule: string): { keepBy?: string; endedOn?: string; grade?: Grade } {
  const runs = runsOf(c, rule)
  if (runs.length === 0 || runs.some((run) => run.deadline === undefined)) return {}
  const late = runs.find((run) => (run.endedOn ?? c.on) > run.deadline!.keepBy) ?? runs.at(-1)!
  const { deadline } = late
  return { keepBy: deadline!.keepBy, endedOn: late.endedOn ?? c.on, grade: deadline!.grade }
}
