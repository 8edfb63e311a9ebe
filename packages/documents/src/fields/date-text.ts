import { formatChineseDate } from '@zhifa/domain'

const timeText = (value: string): string => `${Number(value.slice(11, 13))}时${value.slice(14, 16)}分`

/** `2026年9月28日9时05分` for a local date and time `2026-09-28T09:05`. */
export function dateTimeText(value: string): string {
  return `${formatChineseDate(value.slice(0, 10))}${timeText(value)}`
}

/** From when to when, with the day once where both fall on it: `2026年9月28日9时30分至10时40分`. */
export function timeSpanText(begin: string, end: string): string {
  const oneDay = begin.slice(0, 10) === end.slice(0, 10)
  return `${dateTimeText(begin)}至${oneDay ? timeText(end) : dateTimeText(end)}`
}
