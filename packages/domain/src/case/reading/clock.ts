import { z } from 'zod'
import { addDays, type PlainDate } from '../../date/plain-date'
import { prose } from '../../input/field-kind'
import { mapTexts } from '../../input/map-kinds'
import type { Entry } from '../record/entry'
import type { Procedure } from '../table/types'

/** 时钟差错更正: by how many days the clock was ahead. */
export const ClockCorrection = z.strictObject({
  days: z.int().min(-36_600).max(-1).meta({ title: '更正天数（负数）', kind: 'plain' }),
  reason: prose('时钟差错的情况', 'case-text', 1000),
})
/** Which entries it moves: all that lie after the day of the correction; kept with it, so that the record says which. */
export const ClockCorrected = z.object({ entries: z.array(z.int().positive()) })
export type ClockCorrection = z.infer<typeof ClockCorrection>
type Corrected = ClockCorrection & z.infer<typeof ClockCorrected>

/** The step that corrects; every procedure has it under this name. */
export const clockStep = 'clock-correction'

/** The entries as they read after it: the day of the act, and every date of the payload that gave the same day, move together. */
export function withClock(entries: readonly Entry[], by: Corrected, procedure: Procedure): readonly Entry[] {
  return entries.map((entry) => (by.entries.includes(entry.seq) ? moved(entry, by.days, procedure) : entry))
}

/** The entries that seem to lie in the future of a day: those that a correction on that day moves. */
export const entriesAfter = (entries: readonly Entry[], on: PlainDate): number[] =>
  entries.filter((entry) => entry.on > on).map(({ seq }) => seq)

/** The day on which an entry reads afterwards. */
export const movedDay = (on: PlainDate, days: number): PlainDate => addDays(on, days)

function moved(entry: Entry, days: number, procedure: Procedure): Entry {
  const on = movedDay(entry.on, days)
  const schema = procedure.steps[entry.step]?.data
  const shift = (text: string): string => (text.startsWith(entry.on) ? `${on}${text.slice(entry.on.length)}` : text)
  const data = schema
    ? mapTexts(schema, entry.data, (meta, text) => (meta.relation ? shift(text) : undefined))
    : entry.data
  return { ...entry, on, data }
}
