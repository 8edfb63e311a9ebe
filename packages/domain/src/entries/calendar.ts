/**
 * Working days of China, for Node and browsers: no schema library, no clock, the announced years inside.
 * @example
 * import { chinaCalendar } from '@zhifa/domain/calendar'
 * chinaCalendar().addWorkingDays('2026-09-24', 7) // { date: '2026-10-12', provisional: false }
 */

import type { HolidayYear as Year } from '../calendar/holiday-year'

export {
  Calendar,
  CalendarRangeError,
  type CountedDay,
  type DayInfo,
  type DayKind,
  type DayReason,
  type DayRun,
} from '../calendar/calendar'
export { chinaCalendar, chinaHolidayYears } from '../calendar/china'
export {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatChineseDate,
  fromDayNumber,
  InvalidDateError,
  isPlainDate,
  type PlainDate,
  weekday,
} from '../date/day'

/** The announced days of a year. A type only: its schema, which needs zod, is at `@zhifa/domain`. */
export type HolidayYear = Year
