import type { Procedure } from '../case/table/types'
import { coercionExecution } from './coercion-execution/coercion-execution'
import { coercionMeasure } from './coercion-measure/coercion-measure'
import { crimeTransfer } from './crime-transfer/crime-transfer'
import { inspectionPlanned, inspectionPrompted, inspectionRandom, inspectionSpecial } from './inspection/inspection'
import { inspectionPlan } from './inspection-plan/inspection-plan'
import { inspectionRemote } from './inspection-remote/inspection-remote'
import { licenceOrdinary } from './licence-ordinary/licence-ordinary'
import { penaltyOrdinary } from './penalty-ordinary/penalty-ordinary'
import { penaltySimple } from './penalty-simple/penalty-simple'
import { visitOther } from './visit-other/visit-other'

/** The procedures that come with the package, by id. */
export const procedures: ReadonlyMap<string, Procedure> = new Map(
  [
    penaltyOrdinary,
    penaltySimple,
    licenceOrdinary,
    coercionMeasure,
    coercionExecution,
    inspectionRandom,
    inspectionPlanned,
    inspectionPrompted,
    inspectionSpecial,
    inspectionRemote,
    inspectionPlan,
    visitOther,
    crimeTransfer,
  ].map((procedure) => [procedure.id, procedure]),
)
