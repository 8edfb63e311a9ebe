import { formatChineseDate } from '@zhifa/domain'

/** `2026年9月28日9时05分` for a local date and time `2026-09-28T09:05`. */
export function dateTimeText(value: string): string {
  return `${formatChineseDate(value.slice(0, 10))}${Number(value.slice(11, 13))}时${value.slice(14, 16)}分`
}
