import { dayNumber, InvalidDateError, type PlainDate, weekday } from '../date/day'
import { firstDay, indexOf, years as range, span, textOf, yearStart } from './day-index'
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
  /** True when the count touched a year whose holiday notice is not loaded, or the end of a year whose next notice is not. */
  readonly provisional: boolean
}

/** Thrown when a count leaves the years that the calendar covers (1990 to 2099). */
export class CalendarRangeError extends RangeError {
  readonly code = 'calendar.range'
  constructor() {
    super('计算超出1990年至2099年的日历范围 / the count leaves the years 1990 to 2099')
    this.name = 'CalendarRangeError'
  }
}

/** Why a day counts or not: one frozen object for all days that are alike. */
export interface DayReason {
  readonly kind: DayKind
  readonly working: boolean
  readonly special?: { readonly name: string; readonly notice: string }
}

/** Days that follow each other and are alike. */
export interface DayRun {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly reason: DayReason
}

const workday: DayReason = Object.freeze({ kind: 'workday', working: true })
const weekend: DayReason = Object.freeze({ kind: 'weekend', working: false })
const isWeekend = (index: number): boolean => weekday(firstDay + index) % 6 === 0

/** Working days of China: weekends, holidays and make-up days of the announced years. Built once, immutable. */
export class Calendar {
  /** The years whose notice is loaded, ascending. */
  readonly years: readonly number[]
  /** Why each day counts or not. */
  readonly #reasons: readonly DayReason[]
  /** For each day: the last day of the run of days alike that it lies in. */
  readonly #runEnd: Int32Array
  /** For each day: how many working days lie before it. */
  readonly #before: Int32Array
  /** The k-th working day of the range. */
  readonly #workday: Int32Array
  /** For each day: how many days before it lie in years without a notice. */
  readonly #unknown: Int32Array

  constructor(years: readonly HolidayYear[]) {
    const byYear = new Map(years.map((year) => [year.year, year])) // a later file replaces an earlier one of the same year
    const announced = [...byYear.values()].filter((year) => year.papers.length > 0).sort((a, b) => a.year - b.year)
    this.years = announced.map((year) => year.year)
    const special = specialDays(announced)
    const known = new Set(this.years)
    this.#reasons = Array.from({ length: span }, (_, i) => special.get(i) ?? (isWeekend(i) ? weekend : workday))
    this.#runEnd = new Int32Array(span)
    for (let i = span - 1; i >= 0; i--)
      this.#runEnd[i] = alike(this.#reasons[i], this.#reasons[i + 1]) ? this.#runEnd[i + 1]! : i
    this.#unknown = new Int32Array(span + 1)
    this.#before = new Int32Array(span + 1)
    const open = unannounced(known)
    const workdays: number[] = []
    for (let i = 0; i < span; i++) {
      this.#unknown[i + 1] = this.#unknown[i]! + open[i]!
      if (this.#reasons[i]!.working) workdays.push(i)
      this.#before[i + 1] = workdays.length
    }
    this.#workday = Int32Array.from(workdays)
  }

  #index(date: PlainDate): number {
    const index = indexOf(date)
    if (index >= 0) return index
    throw Number.isNaN(dayNumber(date)) ? new InvalidDateError(date) : new CalendarRangeError()
  }

  isWorkingDay(date: PlainDate): boolean {
    return this.#reasons[this.#index(date)]!.working
  }

  /** True when the notice for the year of this day is loaded. */
  isAnnounced(date: PlainDate): boolean {
    return this.announcedBetween(date, date)
  }

  /** What kind of day this is, why, and by which notice. */
  day(date: PlainDate): DayInfo {
    const { kind, working, special } = this.#reasons[this.#index(date)]!
    if (special) return { date, kind, working, ...special, provisional: false }
    return { date, kind, working, provisional: !this.isAnnounced(date) }
  }

  /** The days from the one to the other, both included, joined where they are of one kind and name. */
  runs(from: PlainDate, to: PlainDate): DayRun[] {
    const found: DayRun[] = []
    if (from > to) return found
    const last = this.#index(to)
    for (let at = this.#index(from); at <= last; ) {
      const end = Math.min(this.#runEnd[at]!, last)
      found.push({ from: textOf(at), to: textOf(end), days: end - at + 1, reason: this.#reasons[at]! })
      at = end + 1
    }
    return found
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
    return { date: textOf(found), provisional: !this.#announced(at, found) }
  }

  /** True when every day from the one index to the other lies in a year whose notice is loaded. */
  #announced(a: number, b: number): boolean {
    return this.#unknown[Math.max(a, b) + 1] === this.#unknown[Math.min(a, b)]
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

/**
 * 1 for each day of which it is not known yet whether it is a working day: those of a year without a notice, and the last days
 * of a year whose next notice is not loaded, which may move them around New Year's Day (the notice for 2019 made 29 December
 * 2018 a working day and 31 December a day off).
 */
function unannounced(known: ReadonlySet<number>): Uint8Array {
  const open = new Uint8Array(span)
  for (let year = range.first; year < range.end; year++) {
    const next = yearStart(year + 1)
    if (!known.has(year)) open.fill(1, yearStart(year), next)
    else if (!known.has(year + 1)) open.fill(1, firstMovable(next), next)
  }
  return open
}

/** The first day that can change places with a New Year's Day: the Saturday before it, and 29 December at the latest. */
function firstMovable(newYear: number): number {
  const saturday = newYear - 1 - weekday(firstDay + newYear)
  return Math.min(saturday, newYear - 3)
}

/** The days that a notice names, by their index. */
function specialDays(years: readonly HolidayYear[]): Map<number, DayReason> {
  const found = new Map<number, DayReason>()
  for (const year of years) {
    const notice = year.notice?.title ?? `国务院办公厅关于${year.year}年部分节假日安排的通知`
    for (const { date, name, isOffDay } of year.days) {
      const index = indexOf(date)
      const kind = isOffDay ? 'holiday' : isWeekend(index) ? 'make-up' : 'workday'
      found.set(index, Object.freeze({ kind, working: !isOffDay, special: Object.freeze({ name, notice }) }))
    }
  }
  return found
}

const alike = (a: DayReason | undefined, b: DayReason | undefined): boolean =>
  a?.kind === b?.kind && a?.special?.name === b?.special?.name
