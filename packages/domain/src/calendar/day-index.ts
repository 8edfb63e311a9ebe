import { dayNumber, fromDayNumber, type PlainDate, pair } from '../date/day'

const firstYear = 1990
const lastYear = 2099
const months = (lastYear - firstYear + 1) * 12

/** Days since 1970-01-01 of the first day that the calendar covers; an index counts from it. */
export const firstDay = dayNumber(`${firstYear}-01-01`)
/** How many days the calendar covers. */
export const span = dayNumber(`${lastYear}-12-31`) - firstDay + 1
/** The first year and the one after the last. */
export const years = { first: firstYear, end: lastYear + 1 } as const

const texts: PlainDate[] = new Array(span)
/** Text of a day of the range: made when it is first asked for, and a look-up from then on. */
export const textOf = (index: number): PlainDate => (texts[index] ??= fromDayNumber(firstDay + index))
/** For each month of the range: the index of its first day, and where the next begins. */
const monthStart = Int32Array.from(
  { length: months + 1 },
  (_, i) => dayNumber(`${firstYear + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`) - firstDay,
)

/** Index of the first day of a year of the range; of the year after the last, one past the end. */
export const yearStart = (year: number): number => monthStart[(year - firstYear) * 12]!

/** Index of a day of the range, or -1: the hot path, one table look-up and no allocation. */
export function indexOf(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return -1
  const inYear = pair(date, 5)
  const day = pair(date, 8)
  const month = (pair(date, 0) * 100 + pair(date, 2) - firstYear) * 12 + inYear - 1
  if (!(inYear >= 1 && inYear <= 12 && day >= 1)) return -1
  // Outside the range there is no month: the sum is NaN and the comparison fails.
  const index = monthStart[month]! + day - 1
  return index < monthStart[month + 1]! ? index : -1
}
