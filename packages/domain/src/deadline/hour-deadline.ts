import { type Citation, cites, formatCitations } from '../citation/citation'
import type { Grade } from '../citation/grade'
import { addHours, InvalidLocalTimeError, isLocalDateTime } from '../date/local-date-time'
import { formatChineseDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import type { Period } from '../law/parameter'
import { UnknownPeriodError } from './deadline'

/** A period in hours that has begun. */
export interface HourDeadline {
  readonly rule: string
  readonly title: string
  readonly duty: Period['duty']
  readonly event: string
  readonly start: string
  readonly due: string
  readonly amount: number
  readonly unit: 'hour'
  readonly citations: readonly Citation[]
  readonly grade: Grade
  readonly note?: string
  /** Chinese text that a party could read. */
  readonly explanation: string
}

/** Thrown when a period in days, months or years is asked for by the hour. */
export class NotHourPeriodError extends Error {
  readonly code = 'deadline.not-hours'
  constructor(readonly rule: string) {
    super(`该期限不以小时计，请按日计算 / ${rule} does not run in hours: use deadline() with a day`)
    this.name = 'NotHourPeriodError'
  }
}

/**
 * Computes a period in hours. It runs from the event itself (民法典第二百零一条第二款), through nights and days off: the
 * article that moves the end of a period speaks of its last day.
 *
 * @returns the deadline, or `undefined` when the rule has no value for that day.
 * @throws {UnknownPeriodError} for a rule that no layer defines; {@link NotHourPeriodError} for one in other units;
 * {@link InvalidLocalTimeError} for a start that is not a time.
 * @example deadlineFromHour(law, 'coercion.emergency-approval', '2026-09-30T18:20')?.due // '2026-10-01T18:20'
 */
export function deadlineFromHour(law: LawBook, rule: string, start: string): HourDeadline | undefined {
  if (!isLocalDateTime(start)) throw new InvalidLocalTimeError(start)
  const period = law.periods.get(rule)
  if (!period) throw new UnknownPeriodError(rule, law.periods.keys())
  const version = law.period(rule, start.slice(0, 10))
  if (!version) return undefined
  if (version.unit !== 'hour') throw new NotHourPeriodError(rule)
  const citations = cites(...version.cites)
  const due = addHours(start, version.amount)
  const basis = formatCitations(citations)
  const doubt = { text: '', secondary: '【期限依二手资料，请核对原文】', unverified: '【期限未经核实，请核对原文】' }
  return {
    rule,
    title: period.title,
    duty: period.duty,
    event: period.event,
    start,
    due,
    amount: version.amount,
    unit: 'hour',
    citations,
    grade: version.grade,
    ...(version.note ? { note: version.note } : {}),
    explanation: `${period.event}为${words(start)}，自该时起连续计算${version.amount}小时，休息日不扣除；届满于${words(due)}。依据${basis}。${doubt[version.grade]}`,
  }
}

function words(time: string): string {
  return `${formatChineseDate(time.slice(0, 10))}${Number(time.slice(11, 13))}时${time.slice(14)}分`
}
