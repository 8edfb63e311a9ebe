import { penaltyOrdinary } from './penalty-ordinary/penalty-ordinary'
import type { Procedure } from './types'

/** The procedures that come with the package, by id. */
export const procedures: ReadonlyMap<string, Procedure> = new Map(
  [penaltyOrdinary].map((procedure) => [procedure.id, procedure]),
)
