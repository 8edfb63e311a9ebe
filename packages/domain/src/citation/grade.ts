import { z } from 'zod'

/**
 * How well a legal fact is known. `text`: read in the norm itself. `secondary`: read in an excerpt or a source about the
 * norm. `unverified`: from memory, inferred, or set by a bureau without a source; shown as such everywhere.
 */
export const Grade = z.enum(['text', 'secondary', 'unverified'])
export type Grade = z.infer<typeof Grade>

const rank: Record<Grade, number> = { text: 0, secondary: 1, unverified: 2 }

/** The weaker of the given grades: a result is only as good as its weakest support. */
export function weakest(...grades: readonly (Grade | undefined)[]): Grade {
  let worst: Grade = 'text'
  for (const grade of grades) if (grade !== undefined && rank[grade] > rank[worst]) worst = grade
  return worst
}
