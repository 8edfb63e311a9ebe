import { z } from 'zod'
import data from '../../data/law/national/statistics.json'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import { inForce } from '../law/dated'

/** The tables of the yearly report (行政执法统计年报). */
export const StatisticsTableId = z.enum(['penalty', 'licence', 'coercion', 'other', 'remedy'])
export type StatisticsTableId = z.infer<typeof StatisticsTableId>

/** A column: the sorts of act that it counts; `*` takes what no other column takes. Columns stand from light to heavy. */
const Column = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1),
  sorts: z.array(z.string().regex(/^(\*|[a-z-]+)$/)).min(1),
})
export type StatisticsColumn = z.infer<typeof Column>

/** The columns of a table as an authority asks for them: they differ by year and place, so they are data. */
export const StatisticsProfile = z.strictObject({
  id: z.string().regex(/^[a-z]+(\.[a-z0-9]+)?$/),
  table: StatisticsTableId,
  title: z.string().min(1),
  from: PlainDate,
  until: PlainDate.optional(),
  grade: Grade,
  /** Used only when it is asked for by its id. */
  optional: z.literal(true).optional(),
  columns: z.array(Column).min(1),
  /** Title of the sum over the columns; absent: the table has none. */
  total: z.string().min(1).optional(),
  amount: z
    .strictObject({ title: z.string().min(1), unit: z.enum(['yuan', 'wan-yuan']), decimals: z.int().min(0).max(6) })
    .optional(),
})
export type StatisticsProfile = z.infer<typeof StatisticsProfile>

export const CountingRule = z.strictObject({ table: StatisticsTableId, text: z.string().min(1), grade: Grade })
export type CountingRule = z.infer<typeof CountingRule>

/** The profiles of yearly tables in the package: their columns, since when, and how well their source is known. */
export const statisticsProfiles = data.profiles as readonly StatisticsProfile[]
/** How the tables count, in words: printed under them. */
export const countingRules = data.rules as readonly CountingRule[]

/** Thrown for a profile that does not exist or does not suit the table; a mistake in configuration. */
export class UnknownProfileError extends Error {
  readonly code = 'statistics.unknown-profile'
  constructor(readonly profile: string) {
    super(`没有该统计栏目 / no such column profile: ${profile}`)
    this.name = 'UnknownProfileError'
  }
}

/**
 * The profile of a table on a day, or the one that is asked for.
 * @throws {UnknownProfileError} when none is found.
 */
export function profileOf(
  table: StatisticsTableId,
  on: PlainDate,
  asked?: string,
  profiles: readonly StatisticsProfile[] = statisticsProfiles,
): StatisticsProfile {
  const own = profiles.filter((profile) => profile.table === table)
  const found =
    asked === undefined
      ? inForce(
          own.filter((profile) => !profile.optional),
          on,
        )
      : own.find((profile) => profile.id === asked)
  if (!found) throw new UnknownProfileError(asked ?? `${table} ${on}`)
  return found
}
