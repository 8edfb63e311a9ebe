import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import { CitationText } from './dated'

/** One look into the law book: what was asked for on which day, and the version that answered. */
export const LawRead = z.strictObject({
  kind: z.enum(['period', 'parameter', 'cause', 'benchmark', 'review-ground', 'checklist', 'inspection-cap']),
  id: z.string().min(1),
  on: PlainDate,
  /** Absent: the book has no value for that day. */
  version: z
    .strictObject({
      from: PlainDate,
      until: PlainDate.optional(),
      cites: z.array(CitationText).readonly(),
      grade: Grade,
      readOn: PlainDate.optional(),
      /** Length or value, where it is one; of causes, benchmarks and grounds the digest of the whole version. */
      value: z.union([z.string(), z.number(), z.boolean()]),
    })
    .optional(),
})
export type LawRead = z.infer<typeof LawRead>

type Used = Omit<NonNullable<LawRead['version']>, 'value' | 'cites'> & { readonly cites: readonly string[] }

/** A look into the book as it is noted. */
export function lawRead(
  kind: LawRead['kind'],
  id: string,
  on: PlainDate,
  version: Used | undefined,
  value: string | number | boolean | undefined,
): LawRead {
  if (!version || value === undefined) return { kind, id, on }
  const { from, until, cites, grade, readOn } = version
  return {
    kind,
    id,
    on,
    version: {
      from,
      ...(until === undefined ? {} : { until }),
      cites,
      grade,
      ...(readOn === undefined ? {} : { readOn }),
      value,
    },
  }
}
