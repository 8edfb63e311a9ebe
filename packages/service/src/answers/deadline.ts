import type { Deadline, HourDeadline } from '@zhifa/domain'
import { TimeUnit } from '@zhifa/domain'
import { z } from 'zod'
import { CitationAnswer, GradeAnswer } from './finding'

const day = z.iso.date()

/** A period that has begun, as it is sent. */
export const DeadlineAnswer = z
  .strictObject({
    rule: z.string(),
    title: z.string(),
    duty: z.enum(['agency', 'party', 'party-right', 'court', 'other-agency']),
    event: z.string(),
    start: day,
    amount: z.int(),
    unit: TimeUnit,
    raw: day.meta({ description: '只按天数计算的届满日 The end by the count alone' }),
    due: day.meta({ description: '遇休息日顺延后的届满日 The end after moving off a day off' }),
    keepBy: day.meta({ description: '应当遵守的日期 The day to keep' }),
    provisional: z
      .boolean()
      .meta({ description: '所涉年度的放假通知尚未公布 The holiday notice of a year is not out' }),
    grade: GradeAnswer,
    citations: z.array(CitationAnswer),
    note: z.string().optional(),
    excluded: z.array(z.strictObject({ from: day, to: day, reason: z.string() })),
    steps: z.array(
      z.strictObject({
        from: day,
        to: day,
        days: z.int(),
        counted: z.boolean(),
        kind: z.string(),
        name: z.string().optional(),
        notice: z.string().optional(),
      }),
    ),
    explanation: z.string(),
  })
  .meta({ id: 'Deadline', description: '已起算的期限 A period that has begun, with every step of the count' })

/** The same in hours. */
export const HourDeadlineAnswer = z
  .strictObject({
    rule: z.string(),
    title: z.string(),
    duty: z.string(),
    event: z.string(),
    start: z.string(),
    due: z.string(),
    amount: z.int(),
    unit: z.literal('hour'),
    grade: GradeAnswer,
    citations: z.array(CitationAnswer),
    note: z.string().optional(),
    explanation: z.string(),
  })
  .meta({ id: 'HourDeadline', description: '以小时计的期限 A period in hours' })

/** The parts of a deadline that are sent: some are computed only when they are read. */
export function deadlineAnswer(found: Deadline): z.infer<typeof DeadlineAnswer> {
  const { rule, title, duty, event, start, amount, unit, raw, due, keepBy, provisional, grade, note, explanation } =
    found
  return {
    ...{ rule, title, duty, event, start, amount, unit, raw, due, keepBy, provisional, grade, explanation },
    citations: [...found.citations],
    excluded: [...found.excluded],
    steps: [...found.steps],
    ...(note === undefined ? {} : { note }),
  }
}

export const hourDeadlineAnswer = ({ citations, ...rest }: HourDeadline): z.infer<typeof HourDeadlineAnswer> => ({
  ...rest,
  citations: [...citations],
})
