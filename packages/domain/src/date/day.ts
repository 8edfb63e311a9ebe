const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Number of days in a month, `month` from 1 to 12; 0 for any other. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isPlainDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(dayNumber(value))
}

/** A day written `YYYY-MM-DD`. No time zone is ever involved: a legal day is a day in the place of the case. */
export type PlainDate = string

/** One figure of a date; `NaN` for any other character, which then spoils every sum and comparison it enters. */
function figure(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : Number.NaN
}

/** Two figures of a date as a number, read without cutting the text up; `NaN` for anything else. */
export const pair = (text: string, at: number): number => figure(text, at) * 10 + figure(text, at + 1)

/**
 * Days since 1970-01-01, or `NaN` when the text is not a real day. The hot path of all date work: no allocation,
 * no `Date` object.
 */
export function dayNumber(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return Number.NaN
  const year = pair(date, 0) * 100 + pair(date, 2)
  const month = pair(date, 5)
  const day = pair(date, 8)
  // No month 13 has a day: its length is 0.
  if (!(day >= 1 && day <= daysInMonth(year, month))) return Number.NaN
  return daysFromCivil(year, month, day)
}

/** Days since 1970-01-01 of a civil date; the year is counted from March so that the leap day comes last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** `00` to `99`: printing a date is three look-ups. */
const two: readonly string[] = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'))

/** A year in four figures. @throws {InvalidDateError} outside 0000 to 9999, which no day is written with. */
function four(year: number): string {
  if (year < 0 || year > 9999) throw new InvalidDateError(year)
  return two[Math.floor(year / 100)]! + two[year % 100]!
}

/** The day `n` days after 1970-01-01 as `YYYY-MM-DD`. */
export function fromDayNumber(n: number): PlainDate {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  return `${four(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))}-${two[month]}-${two[day]}`
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekday(n: number): number {
  return (((n + 4) % 7) + 7) % 7
}

/** Adds calendar days (may be negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(requireDay(date) + days)
}

/**
 * Adds months and ends on the corresponding day, or on the last day of the month where there is none
 * (民法典第二百零二条): 2026-01-31 plus one month is 2026-02-28.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  requireDay(date)
  const index = (pair(date, 0) * 100 + pair(date, 2)) * 12 + pair(date, 5) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  const day = Math.min(pair(date, 8), daysInMonth(year, month))
  return `${four(year)}-${two[month]}-${two[day]}`
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return requireDay(to) - requireDay(from)
}

/** Thrown when text that should be a day is not one; a programmer's mistake, since input passes a schema first. */
export class InvalidDateError extends RangeError {
  readonly code = 'date.invalid'
  constructor(readonly value: unknown) {
    super(`不是真实存在的日期，写作 YYYY-MM-DD / not a real date written YYYY-MM-DD: ${JSON.stringify(value)}`)
    this.name = 'InvalidDateError'
  }
}

/** Day number of a date that must be valid. */
export function requireDay(date: PlainDate): number {
  const n = dayNumber(date)
  if (Number.isNaN(n)) throw new InvalidDateError(date)
  return n
}

/** `2026年9月8日`: as official documents print a day, without leading zeros (GB/T 9704). */
export function formatChineseDate(date: PlainDate): string {
  requireDay(date)
  return `${pair(date, 0) * 100 + pair(date, 2)}年${formatMonthDay(date)}`
}

/** `9月8日`: a day whose year is clear from what stands before it. */
export function formatMonthDay(date: PlainDate): string {
  return `${pair(date, 5)}月${pair(date, 8)}日`
}
