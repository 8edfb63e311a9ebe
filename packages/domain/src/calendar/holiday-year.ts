import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'

/**
 * One year's arrangement of days off and make-up working days, in the format of the public `holiday-cn` data set, so that
 * next year's notice is a file and not a release. A year whose `papers` are empty has not been announced.
 * `notice` is an addition of ours: what to call the notice in an explanation, and how surely its number is known.
 */
export const HolidayYear = z.object({
  year: z.int().min(1990).max(2200),
  papers: z.array(z.string().min(1)),
  notice: z.strictObject({ title: z.string().min(1), number: z.string().min(1), grade: Grade }).optional(),
  days: z.array(z.object({ name: z.string().min(1), date: PlainDate, isOffDay: z.boolean() })),
})
export type HolidayYear = z.infer<typeof HolidayYear>
