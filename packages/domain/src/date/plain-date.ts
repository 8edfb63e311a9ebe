import { z } from 'zod'
import { isPlainDate } from './day'

export * from './day'

/** A day written `YYYY-MM-DD`. No time zone is ever involved: a legal day is a day in the place of the case. */
export const PlainDate = z
  .string()
  .superRefine((text, context) => {
    if (isPlainDate(text)) return
    context.addIssue({ code: 'invalid_format', format: 'date', message: 'must be a real date written YYYY-MM-DD' })
  })
  .meta({ format: 'date', title: '日期' })
export type PlainDate = string
