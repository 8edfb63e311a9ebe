import { choice, timeUnitNames } from '@zhifa/domain'
import { z } from 'zod'

/** A length of time as a document states it: number and unit. */
export const term = (title: string) =>
  z
    .strictObject({
      amount: z.int().min(1).max(366).meta({ title: '期限长度' }),
      unit: choice('期限单位', {
        'working-day': timeUnitNames['working-day'],
        'calendar-day': timeUnitNames['calendar-day'],
      }),
    })
    .meta({ title })
export type Term = z.infer<ReturnType<typeof term>>

/** `5个工作日` */
export const termText = (value: Term): string => `${value.amount}${timeUnitNames[value.unit]}`
