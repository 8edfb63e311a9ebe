import { z } from 'zod'

/**
 * 既往处罚: what the register of parties answers, and not whoever writes a paper: how many earlier decisions of the bureau punished the
 * party. `same` counts those on the cause in question, `any` every one.
 */
export const EarlierPenaltiesAsked = z.strictObject({
  cause: z.enum(['same', 'any']),
  /** Back from the day on which the act ended, that many months; absent: however long ago. */
  withinMonths: z.int().min(1).max(600).optional(),
})
export type EarlierPenaltiesAsked = z.infer<typeof EarlierPenaltiesAsked>
