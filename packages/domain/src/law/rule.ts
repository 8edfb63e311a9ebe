import { z } from 'zod'

/** What every rule of the law book carries beside its dated versions. */
export const ruleShape = {
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  title: z.string().min(1),
  /**
   * Said by a layer of a rule that no wider layer knows. Without it an id that is not known is taken for a mistake: a
   * misspelt id would otherwise override nothing, and nobody would notice.
   */
  new: z.literal(true).optional(),
  /** Why no code reads the value: it stands in the book for a person to look up. Absent on everything that is read. */
  referenceOnly: z.string().min(1).optional(),
}
