import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import type { Bilingual } from '../finding/finding'

/**
 * One year's arrangement of days off and make-up working days, in the format of the public `holiday-cn` data set, so that
 * next year's notice is a file and not a release. A year whose `papers` are empty has not been announced.
 * `notice` is an addition of ours: what to call the notice in an explanation, and how surely its number is known.
 */
export const HolidayYear = z
  .object({
    year: z.int().min(1990).max(2200).meta({ title: '年份' }),
    papers: z.array(z.string().min(1)).meta({ title: '通知的网址' }),
    notice: z
      .strictObject({ title: z.string().min(1), number: z.string().min(1), grade: Grade })
      .optional()
      .meta({ title: '通知' }),
    days: z
      .array(
        z.object({
          name: z.string().min(1).meta({ title: '节日' }),
          date: PlainDate.meta({ title: '日期' }),
          isOffDay: z.boolean().meta({ title: '是否放假' }),
        }),
      )
      .meta({ title: '各日' }),
  })
  .superRefine((year, context) => {
    for (const { code, zh, en } of holidayProblems(year))
      context.addIssue({ code: 'custom', message: en, params: { message: { zh, en }, problem: code } })
  })
export type HolidayYear = z.infer<typeof HolidayYear>

/** What is wrong with the arrangement of a year. */
export interface HolidayProblem extends Bilingual {
  readonly code: 'year' | 'day-twice' | 'no-day-off'
}

/**
 * Why an arrangement cannot be that of its year. A file of another year, or an empty one, would make every deadline of the year count
 * as certain with the weekends alone.
 */
export function holidayProblems({
  year,
  papers,
  days,
}: {
  readonly year: number
  readonly papers: readonly string[]
  readonly days: readonly { readonly date: PlainDate; readonly isOffDay: boolean }[]
}): HolidayProblem[] {
  const seen = new Set<string>()
  const found: HolidayProblem[] = []
  for (const { date } of days) {
    if (seen.has(date)) found.push({ code: 'day-twice', zh: `${date}出现两次`, en: `${date} occurs twice` })
    seen.add(date)
    // A notice reaches back into the last month of the year before, for the days off around 1 January.
    if (!date.startsWith(`${year}-`) && !date.startsWith(`${year - 1}-12-`))
      found.push({
        code: 'year',
        zh: `${date}不属于${year}年的安排`,
        en: `${date} is no day of the notice for ${year}`,
      })
  }
  if (papers.length > 0 && !days.some(({ isOffDay }) => isOffDay))
    found.push({ code: 'no-day-off', zh: '写明了通知，但没有一个放假日', en: 'there is a notice and no day off' })
  return found
}
