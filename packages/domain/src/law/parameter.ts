import { z } from 'zod'
import type { Bilingual } from '../finding/finding'
import { datedShape } from './dated'
import { ruleShape } from './rule'

/** Units in which the law counts time. Which one a rule means stands in its data and is never guessed. */
export const TimeUnit = z.enum(['working-day', 'calendar-day', 'month', 'year', 'hour'])
export type TimeUnit = z.infer<typeof TimeUnit>

/** The Chinese words of each unit of a period. */
export const timeUnitNames: Readonly<Record<TimeUnit, string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
  year: '年',
  hour: '小时',
}

/** One dated length of a period. */
export const PeriodVersion = z.strictObject({
  ...datedShape,
  amount: z.int().positive(),
  unit: TimeUnit,
})
export type PeriodVersion = z.infer<typeof PeriodVersion>

/** A statutory period: how long, counted from which event, in which direction, and whose duty it is. */
export const Period = z.strictObject({
  ...ruleShape,
  /** The event whose day starts the count and is itself not counted. */
  event: z.string().min(1),
  /** Counted backwards from the event, as a notice before a hearing is. */
  before: z.literal(true).optional(),
  /**
   * Whose time it is: an agency's duty, a party's duty (payment), a party's right (which lapses when it is not used), a
   * court's, another agency's (the police). A party's last day that falls on a day off moves to the next working day by law; for an agency's own
   * duty no article grants that, so the unmoved day is the one to keep.
   */
  duty: z.enum(['agency', 'party', 'party-right', 'court', 'other-agency']),
  /** Empty when no verified value exists: a layer must give one, or whoever asks gets `undetermined`. */
  versions: z.array(PeriodVersion),
})
export type Period = z.infer<typeof Period>

/** Units of a parameter's value, each with the values that it allows. */
const units = {
  fen: z.int().nonnegative(),
  percent: z.number().nonnegative(),
  'percent-per-day': z.number().nonnegative(),
  persons: z.int().nonnegative(),
  times: z.int().nonnegative(),
  years: z.int().nonnegative(),
  'working-day': z.int().nonnegative(),
  'month-day': z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  choice: z.string().min(1),
  flag: z.boolean(),
} as const
const ParameterUnit = z.enum(Object.keys(units) as (keyof typeof units)[])

/** One value that a `choice` may have. */
const ParameterChoice = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), title: z.string().min(1) })

const unfit = (unit: string): Bilingual => ({ zh: `不是${unit}的数值`, en: `is no value of the unit ${unit}` })

/** A dated value that rules read: an amount in 分, a ratio, an age, a day of the year (`MM-DD`), a choice. */
export const Parameter = z
  .strictObject({
    ...ruleShape,
    unit: ParameterUnit,
    /** The values of a `choice`, each with the words that people read: said by the layer that brings the parameter in, and nowhere else. */
    choices: z.array(ParameterChoice).min(1).optional(),
    /** Empty when no verified value exists: never a default. */
    versions: z.array(z.strictObject({ ...datedShape, value: z.union([z.number(), z.string(), z.boolean()]) })),
  })
  .superRefine(({ unit, versions }, context) => {
    for (const [i, { value }] of versions.entries())
      if (!units[unit].safeParse(value).success) {
        const message = unfit(unit)
        context.addIssue({
          code: 'custom',
          message: message.en,
          params: { message },
          input: value,
          path: ['versions', i, 'value'],
        })
      }
  })
export type Parameter = z.infer<typeof Parameter>
export type ParameterVersion = Parameter['versions'][number]
