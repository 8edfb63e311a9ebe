import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { getUnixTime } from 'date-fns/getUnixTime'
import { minutesToMilliseconds } from 'date-fns/minutesToMilliseconds'
import { parseISO } from 'date-fns/parseISO'

const tolerance = minutesToMilliseconds(10)

/** True when an answer was given now, as far as two clocks agree: an old one may have been kept and sent again. */
export const isToldNow = (at: string, now: Date): boolean =>
  Math.abs(differenceInMilliseconds(now, parseISO(at))) <= tolerance

/** Whole seconds since 1970-01-01 UTC, as signatures carry an instant. */
export const secondsOf = (at: string): number => getUnixTime(parseISO(at))
