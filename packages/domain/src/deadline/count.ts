import type { Calendar, DayKind } from '../calendar/calendar'
import { addDays, addMonths, daysBetween, type PlainDate } from '../date/plain-date'
import type { TimeUnit } from '../law/parameter'

/** Thrown when a period in hours is asked for in days: the time of the event is needed. */
export class HourPeriodError extends Error {
  readonly code = 'deadline.hours'
  constructor() {
    super('以小时计的期间自事件发生时刻起算 / a period in hours runs from a time of day, not from a day')
    this.name = 'HourPeriodError'
  }
}

/** Where a period ends: `raw` by the count alone, `due` after moving off a day off. */
export interface Counted {
  readonly raw: PlainDate
  readonly due: PlainDate
  readonly provisional: boolean
}

/**
 * Counts a period from a day that is itself not counted (民法典第二百零一条). Backwards (`before`) the event's day is not
 * counted either, and a last day that falls on a day off moves further back, never nearer to the event.
 *
 * @param length amount in `unit`
 * @example count(calendar, '2026-09-18', { amount: 15, unit: 'calendar-day' }) // raw 2026-10-03, due 2026-10-08
 */
export function count(
  calendar: Calendar,
  start: PlainDate,
  length: { amount: number; unit: TimeUnit },
  before = false,
): Counted {
  const sign = before ? -1 : 1
  const { amount, unit } = length
  if (unit === 'working-day') {
    const { date, provisional } = calendar.addWorkingDays(start, sign * amount)
    return { raw: date, due: date, provisional }
  }
  const raw = plus(start, sign * amount, unit)
  const provisional = !calendar.announcedBetween(raw, raw)
  if (calendar.isWorkingDay(raw)) return { raw, due: raw, provisional }
  const moved = before ? calendar.addWorkingDays(raw, -1) : calendar.rollForward(raw)
  return { raw, due: moved.date, provisional: provisional || moved.provisional }
}

function plus(start: PlainDate, amount: number, unit: Exclude<TimeUnit, 'working-day'>): PlainDate {
  switch (unit) {
    case 'calendar-day':
      return addDays(start, amount)
    case 'month':
      return addMonths(start, amount)
    case 'year':
      return addMonths(start, amount * 12)
    case 'hour':
      throw new HourPeriodError()
  }
}

/** A run of days that were treated alike on the way from the start to the due day. */
export interface CountStep {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly counted: boolean
  readonly kind: DayKind | 'start' | 'excluded' | 'calendar' | 'moved'
  /** The holiday, or why the days are excluded. */
  readonly name?: string
  readonly notice?: string
}

/** The steps of a count in the order of the calendar: which days were counted, which skipped, and why. */
export function countSteps(calendar: Calendar, start: PlainDate, counted: Counted, unit: TimeUnit): CountStep[] {
  const backwards = counted.raw < start
  const own: CountStep = { from: start, to: start, days: 1, counted: false, kind: 'start' }
  const between =
    unit === 'working-day'
      ? runs(calendar, backwards ? counted.due : addDays(start, 1), backwards ? addDays(start, -1) : counted.due, true)
      : calendarSteps(calendar, start, counted, backwards)
  return backwards ? [...between, own] : [own, ...between]
}

function calendarSteps(calendar: Calendar, start: PlainDate, { raw, due }: Counted, backwards: boolean): CountStep[] {
  const [from, to] = backwards ? [raw, addDays(start, -1)] : [addDays(start, 1), raw]
  const body: CountStep[] = [{ from, to, days: daysBetween(from, to) + 1, counted: true, kind: 'calendar' }]
  if (raw === due) return body
  // Why the end moves: what the last day of the count is.
  const { name = '休息日', notice } = calendar.day(raw)
  const moved: CountStep = {
    from: due,
    to: due,
    days: 1,
    counted: false,
    kind: 'moved',
    name,
    ...(notice ? { notice } : {}),
  }
  return backwards
    ? [moved, ...runs(calendar, addDays(due, 1), addDays(raw, -1), false), ...body]
    : [...body, ...runs(calendar, addDays(raw, 1), addDays(due, -1), false), moved]
}

function runs(calendar: Calendar, from: PlainDate, to: PlainDate, counting: boolean): CountStep[] {
  return calendar.runs(from, to).map(({ from, to, days, reason: { kind, working, special } }) => {
    const counted = counting && working
    return special
      ? { from, to, days, counted, kind, name: special.name, notice: special.notice }
      : { from, to, days, counted, kind }
  })
}
