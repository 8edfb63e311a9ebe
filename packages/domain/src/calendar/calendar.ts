import { dayNumber, figure, fromDayNumber, InvalidDateError, type PlainDate, weekday } from '../date/plain-date'
import type { HolidayYear } from './holiday-year'

/** Why a day is a working day or not. */
export type DayKind = 'workday' | 'make-up' | 'weekend' | 'holiday'

export interface DayInfo {
  readonly date: PlainDate
  readonly kind: DayKind
  readonly working: boolean
  /** Name of the holiday that makes it a day off, or of the holiday that it makes up for. */
  readonly name?: string
  /** Title of the notice that says so. */
  readonly notice?: string
  /** True when the notice for the year of this day is not loaded: only weekends are known. */
  readonly provisional: boolean
}

/** A counted day together with the warning that must never be lost on the way. */
export interface CountedDay {
  readonly date: PlainDate
  /** True when the count touched a year whose holiday notice is not loaded. */
  readonly provisional: boolean
}

/** Thrown when a count leaves the years that the calendar covers (1990 to 2099). */
export class CalendarRangeError extends RangeError {
  readonly code = 'calendar.range'
  constructor() {
    super('The count leaves the years 1990 to 2099 / 计算超出1990年至2099年的日历范围')
    this.name = 'CalendarRangeError'
  }
}

const first = dayNumber('1990-01-01')
const last = dayNumber('2099-12-31')
const span = last - first + 1
/** Text of every day of the range: printing a day is a look-up. */
const texts: readonly string[] = Array.from({ length: span }, (_, i) => fromDayNumber(first + i))
const firstYear = 1990
const lastYear = 2099
const months = (lastYear - firstYear + 1) * 12
/** For each month of the range: the index of its first day, and where the next begins. */
const monthStart = Int32Array.from(
  { length: months + 1 },
  (_, i) => dayNumber(`${firstYear + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`) - first,
)

/** Index of a day of the range, or -1: the hot path, one table look-up and no allocation. */
function indexOf(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return -1
  const month = (yearOf(date) - firstYear) * 12 + figure(date, 5) * 10 + figure(date, 6) - 1
  const inYear = figure(date, 5) * 10 + figure(date, 6)
  const day = figure(date, 8) * 10 + figure(date, 9)
  if (!(month >= 0 && month < months && inYear >= 1 && inYear <= 12 && day >= 1)) return -1
  const index = monthStart[month]! + day - 1
  return index < monthStart[month + 1]! ? index : -1
}

/** Working days of China: weekends, holidays and make-up days of the announced years. Built once, immutable. */
export class Calendar {
  /** The years whose notice is loaded, ascending. */
  readonly years: readonly number[]
  readonly #special: ReadonlyMap<number, { name: string; off: boolean; notice: string }>
  /** For each day: how many working days lie before it. */
  readonly #before: Int32Array
  /** The k-th working day of the range. */
  readonly #workday: Int32Array
  readonly #working: Uint8Array
  /** For each day: how many days before it lie in years without a notice. */
  readonly #unknown: Int32Array

  constructor(years: readonly HolidayYear[]) {
    const byYear = new Map(years.map((year) => [year.year, year])) // a later file replaces an earlier one of the same year
    const announced = [...byYear.values()].filter((year) => year.papers.length > 0).sort((a, b) => a.year - b.year)
    this.years = announced.map((year) => year.year)
    const special = new Map<number, { name: string; off: boolean; notice: string }>()
    for (const year of announced) {
      const notice = year.notice?.title ?? `国务院办公厅关于${year.year}年部分节假日安排的通知`
      for (const day of year.days) special.set(dayNumber(day.date), { name: day.name, off: day.isOffDay, notice })
    }
    this.#special = special
    const known = new Set(this.years)
    this.#unknown = new Int32Array(span + 1)
    this.#before = new Int32Array(span + 1)
    this.#working = new Uint8Array(span)
    const workdays: number[] = []
    for (let i = 0; i < span; i++) {
      this.#before[i] = workdays.length
      this.#unknown[i + 1] = this.#unknown[i]! + (known.has(Number(texts[i]!.slice(0, 4))) ? 0 : 1)
      const marked = special.get(first + i)
      const day = weekday(first + i)
      if (marked ? !marked.off : day !== 0 && day !== 6) {
        this.#working[i] = 1
        workdays.push(i)
      }
    }
    this.#before[span] = workdays.length
    this.#workday = Int32Array.from(workdays)
  }

  #index(date: PlainDate): number {
    const index = indexOf(date)
    if (index >= 0) return index
    throw Number.isNaN(dayNumber(date)) ? new InvalidDateError(date) : new CalendarRangeError()
  }

  isWorkingDay(date: PlainDate): boolean {
    return this.#working[this.#index(date)] === 1
  }

  /** True when the notice for the year of this day is loaded. */
  isAnnounced(date: PlainDate): boolean {
    return this.announcedBetween(date, date)
  }

  /** What kind of day this is, why, and by which notice. */
  day(date: PlainDate): DayInfo {
    const n = this.#index(date)
    const working = this.#working[n] === 1
    const known = this.#special.get(first + n)
    const provisional = !this.isAnnounced(date)
    const day = weekday(first + n)
    const weekend = day === 0 || day === 6
    if (known === undefined) return { date, kind: weekend ? 'weekend' : 'workday', working, provisional }
    const kind: DayKind = known.off ? 'holiday' : weekend ? 'make-up' : 'workday'
    return { date, kind, working, name: known.name, notice: known.notice, provisional: false }
  }

  /**
   * The n-th working day after `date` (before it for negative n); `date` itself is not counted (民法典第二百零一条).
   * For n = 0 the day itself, or the next working day when it is a day off.
   * @throws {InvalidDateError} for text that is not a day; {@link CalendarRangeError} outside 1990–2099.
   * @example china2026.addWorkingDays('2026-09-24', 7) // { date: '2026-10-12', provisional: false }
   */
  addWorkingDays(date: PlainDate, n: number): CountedDay {
    const at = this.#index(date)
    const k = n > 0 ? this.#before[at + 1]! + n - 1 : this.#before[at]! + n
    const found = this.#workday[k]
    if (found === undefined)
      throw Number.isInteger(n) ? new CalendarRangeError() : new RangeError(`Days must be whole: ${n}`)
    const result = texts[found]!
    return { date: result, provisional: !this.#announced(at, found) }
  }

  /** True when every day from the one index to the other lies in a year whose notice is loaded. */
  #announced(a: number, b: number): boolean {
    return a <= b ? this.#unknown[b + 1] === this.#unknown[a] : this.#unknown[a + 1] === this.#unknown[b]
  }

  /** True when every year from the one to the other day is announced. */
  announcedBetween(from: PlainDate, to: PlainDate): boolean {
    return this.#announced(this.#index(from), this.#index(to))
  }

  /** Working days after `from` up to and including `to`; negative when `to` is earlier. The inverse of {@link addWorkingDays}. */
  countWorkingDays(from: PlainDate, to: PlainDate): number {
    return this.#before[this.#index(to) + 1]! - this.#before[this.#index(from) + 1]!
  }

  /** The day itself when it is a working day, else the first working day after it. */
  rollForward(date: PlainDate): CountedDay {
    return this.addWorkingDays(date, 0)
  }
}

/** The year of a day, without allocation: part of the hot path. */
function yearOf(date: PlainDate): number {
  return figure(date, 0) * 1000 + figure(date, 1) * 100 + figure(date, 2) * 10 + figure(date, 3)
}
