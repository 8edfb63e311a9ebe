/**
 * Periods of law: one from a day, or all of a case, with every step of the count.
 * @example
 * import { china, deadline, lawBook, liaoning } from '@zhifa/domain/deadlines'
 * deadline(lawBook(china, liaoning), 'penalty.hearing-request', '2026-09-28')?.due // '2026-10-10'
 */
export * from '../case-deadlines/deadlines-of'
export * from '../case-deadlines/moved'
export * from '../case-deadlines/warnings'
export { deadline, UnknownPeriodError } from '../deadline/deadline'
export { deadlineFromHour, type HourDeadline } from '../deadline/hour-deadline'
export type { Deadline, DeadlineOptions, Exclusion, GivenLength } from '../deadline/result'
export { china } from '../law/china'
export { LawBook, lawBook } from '../law/law-book'
export { Layer } from '../law/layer'
export { liaoning } from '../law/liaoning'
