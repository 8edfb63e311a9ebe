import { daysInMonth, type PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'

/** A year, or a quarter of it (1 to 4). */
export interface StatisticsPeriod {
  readonly year: number
  readonly quarter?: 1 | 2 | 3 | 4
}

const two = (n: number): string => String(n).padStart(2, '0')

/** First and last day of a period. @example spanOf({ year: 2026, quarter: 3 }) // { from: '2026-07-01', to: '2026-09-30' } */
export function spanOf({ year, quarter }: StatisticsPeriod): { from: PlainDate; to: PlainDate } {
  if (quarter === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = quarter * 3
  return { from: `${year}-${two(last - 2)}-01`, to: `${year}-${two(last)}-${two(daysInMonth(year, last))}` }
}

/**
 * The day by which the tables of a year are published and reported: 31 January of the next year (国办发〔2018〕118号), as the
 * law book has it on the last day of the year. `undefined` before that duty, and for a quarter, for which no day is known.
 */
export function statisticsDue(law: LawBook, { year, quarter }: StatisticsPeriod): PlainDate | undefined {
  const rule = law.parameter('statistics.annual-due', `${year}-12-31`)
  return quarter === undefined && typeof rule?.value === 'string' ? `${year + 1}-${rule.value}` : undefined
}
