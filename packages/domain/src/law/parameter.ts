import { z } from 'zod'
import { datedShape } from './dated'

/** Units in which the law counts time. Which one a rule means stands in its data and is never guessed. */
export const TimeUnit = z.enum(['working-day', 'calendar-day', 'month', 'year', 'hour'])
export type TimeUnit = z.infer<typeof TimeUnit>

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
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  title: z.string().min(1),
  /** The event whose day starts the count and is itself not counted. */
  event: z.string().min(1),
  /** Counted backwards from the event, as a notice before a hearing is. */
  before: z.literal(true).optional(),
  /**
   * Whose time it is: an agency's duty, a party's duty (payment), a party's right (which lapses when it is not used), a
   * court's. A party's last day that falls on a day off moves to the next working day by law; for an agency's own
   * duty no article grants that, so the unmoved day is the one to keep.
   */
  duty: z.enum(['agency', 'party', 'party-right', 'court']),
  /** Empty when no verified value exists: a layer must give one, or whoever asks gets `undetermined`. */
  versions: z.array(PeriodVersion),
})
export type Period = z.infer<typeof Period>

const parameterValue = z.union([z.number(), z.string(), z.boolean()])

/** A dated value that rules read: an amount in 分, a ratio, an age, a day of the year (`MM-DD`), a choice. */
export const Parameter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  title: z.string().min(1),
  unit: z.enum([
    'fen',
    'percent',
    'persons',
    'times',
    'years',
    'month-day',
    'choice',
    'flag',
    'percent-per-day',
    'working-day',
  ]),
  /** Empty when no verified value exists: never a default. */
  versions: z.array(z.strictObject({ ...datedShape, value: parameterValue })),
})
export type Parameter = z.infer<typeof Parameter>
export type ParameterVersion = Parameter['versions'][number]
