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
  .superRefine(({ year, papers, days }, context) => {
    const message = misread(year, papers, days)
    if (message) context.addIssue({ code: 'custom', message: message.en, params: { message } })
  })
export type HolidayYear = z.infer<typeof HolidayYear>

interface Day {
  readonly date: PlainDate
  readonly isOffDay: boolean
}

/**
 * Why an arrangement cannot be that of its year. A file of another year, or an empty one, would make every deadline of the year count
 * as certain with the weekends alone.
 */
function misread(year: number, papers: readonly string[], days: readonly Day[]): Bilingual | undefined {
  // A notice reaches back into the last month of the year before, for the days off around 1 January.
  const odd = days.find(({ date }) => !(date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`)))
  if (odd)
    return { zh: `${odd.date}不在${year}年的安排之内`, en: `${odd.date} is no day of the arrangement of ${year}` }
  const twice = days.find(({ date }, i) => days.findIndex((each) => each.date === date) < i)
  if (twice) return { zh: `${twice.date}写了两次`, en: `${twice.date} stands there twice` }
  if (papers.length > 0 && !days.some(({ isOffDay }) => isOffDay))
    return { zh: '写明了通知，但没有一个放假日', en: 'there is a notice and no day off' }
  return undefined
}
