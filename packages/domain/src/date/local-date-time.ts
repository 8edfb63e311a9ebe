import { addDays, isPlainDate } from './day'

/** `YYYY-MM-DDTHH:mm`, to the minute: see {@link isLocalDateTime}. */
export type LocalDateTime = string

/**
 * True for `YYYY-MM-DDTHH:mm` of a real day, hours 00 to 23: a time at the place of the case. It has no zone, since the
 * whole country keeps one time, without summer time since 1991.
 * @example isLocalDateTime('2026-02-30T08:00') // false
 */
export function isLocalDateTime(value: unknown): value is string {
  return typeof value === 'string' && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isPlainDate(value.slice(0, 10))
}

/** Thrown when text that should be a time of day is not one; a programmer's mistake, since input passes a schema first. */
export class InvalidLocalTimeError extends RangeError {
  readonly code = 'date.invalid-time'
  constructor(readonly value: unknown) {
    super(
      `不是真实存在的时间，写作 YYYY-MM-DDTHH:mm / not a real time written YYYY-MM-DDTHH:mm: ${JSON.stringify(value)}`,
    )
    this.name = 'InvalidLocalTimeError'
  }
}

/**
 * Adds whole hours, which may be negative.
 * @throws {InvalidLocalTimeError} for text that is not a time.
 * @example addHours('2026-09-30T18:20', 24) // '2026-10-01T18:20'
 */
export function addHours(time: string, hours: number): string {
  if (!isLocalDateTime(time)) throw new InvalidLocalTimeError(time)
  const total = Number(time.slice(11, 13)) + hours
  const days = Math.floor(total / 24)
  return `${addDays(time.slice(0, 10), days)}T${String(total - days * 24).padStart(2, '0')}${time.slice(13)}`
}
