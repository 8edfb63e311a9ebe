import type { Agency, BureauLists, LawBook, Registry } from '@zhifa/domain'

/** Whose desk this is: the law that holds there, the people, and the one agency that handles its cases here. */
export interface Bureau {
  readonly law: LawBook
  readonly registry: Registry
  readonly agency: Agency
  /** What is the bureau's own to say of its inspections, licences and office hours. */
  readonly lists: BureauLists
  /** Legal days are days in the place of the case, `YYYY-MM-DD`. */
  today(): string
  now(): Date
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
const shanghaiTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day in China at an instant: `2026-11-23`. */
export function chinaDay(instant: Date): string {
  return shanghai.format(instant)
}

/** Day and time in China at an instant: `2026-11-23 09:30`. */
export function chinaTime(instant: Date): string {
  return shanghaiTime.format(instant)
}
