import { contentDigest } from '../../src/canonical/digest'
import type { Act } from '../../src/case/record/entry'
import { addDays, daysBetween, type PlainDate } from '../../src/date/plain-date'
import type { LawBook } from '../../src/law/law-book'

const dated = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?$/

/** The same act on other days: every date and time in it goes where its day goes. A recording of another day is another file. */
export function movedAct(act: Act, to: (day: PlainDate) => PlainDate): Act {
  const moved = everywhere(act, to) as Act
  if (moved.on === act.on || !moved.recordings) return moved
  const recordings = moved.recordings.map((item) => ({
    ...item,
    sha256: contentDigest({ of: item.sha256, on: moved.on }),
  }))
  return { ...moved, recordings }
}

function everywhere(value: unknown, to: (day: PlainDate) => PlainDate): unknown {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, to))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everywhere(item, to)]))
  const [, day, time = ''] = (typeof value === 'string' && dated.exec(value)) || []
  return day === undefined ? value : to(day) + time
}

/**
 * Where the days of a sample lie when it ends on another day: as many working days before the end, so that every period in
 * working days is kept wherever holidays fall; days off and days after the end keep their distance in calendar days.
 */
export function workingDaysTo({ calendar }: LawBook, from: PlainDate, to: PlainDate): (day: PlainDate) => PlainDate {
  const move = (day: PlainDate): PlainDate => {
    if (day > from) return addDays(to, daysBetween(from, day))
    if (day === from) return to
    const work = calendar.rollForward(day).date
    if (work !== day) return addDays(move(work), -daysBetween(day, work))
    return calendar.addWorkingDays(to, -calendar.countWorkingDays(day, from)).date
  }
  return move
}

/** The same for a sample whose periods run in calendar days. */
export const calendarDaysTo =
  (_: LawBook, from: PlainDate, to: PlainDate) =>
  (day: PlainDate): PlainDate =>
    addDays(to, daysBetween(from, day))
