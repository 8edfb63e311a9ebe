import { daysBetween } from '../date/plain-date'

const minuteOfDay = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))

/** Whole minutes from one local time to a later one. */
export const minutesBetween = (from: string, to: string): number =>
  daysBetween(from.slice(0, 10), to.slice(0, 10)) * 1440 + minuteOfDay(to) - minuteOfDay(from)
