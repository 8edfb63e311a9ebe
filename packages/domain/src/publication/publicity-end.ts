import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import type { LawBook } from '../law/law-book'
import type { CreditClass } from './publication'

/**
 * Until when a penalty may be shown at the longest: by its class of dishonesty under the rules in force when it was decided
 * (信用修复管理办法 from 2026-04-01), by the one limit of the older rules before there were classes.
 *
 * @returns `undefined` where no rule held on that day, or the class that it asks for is not judged
 * @example publicityEnd(law, '2026-11-16', 'ordinary')?.keepBy // '2027-11-16'
 */
export function publicityEnd(law: LawBook, decidedOn: PlainDate, level?: CreditClass): Deadline | undefined {
  const own = level && `credit.publicity-${level}-max`
  if (own !== undefined && law.period(own, decidedOn)) return deadline(law, own, decidedOn)
  const classed = law.period('credit.publicity-ordinary-max', decidedOn) !== undefined
  return !classed && law.period('credit.publicity-max', decidedOn)
    ? deadline(law, 'credit.publicity-max', decidedOn)
    : undefined
}
