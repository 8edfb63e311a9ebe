import type { Kept, PayloadSchema } from '../case/record/payloads'
import { coercionExecutionPayloads } from './coercion-execution'
import { coercionMeasurePayloads } from './coercion-measure'
import { crimeTransferPayloads } from './crime-transfer'
import {
  inspectionPlannedPayloads,
  inspectionPromptedPayloads,
  inspectionRandomPayloads,
  inspectionSpecialPayloads,
} from './inspection'
import { inspectionPlanPayloads } from './inspection-plan'
import { inspectionRemotePayloads } from './inspection-remote'
import { licenceOrdinaryPayloads } from './licence-ordinary'
import { penaltyOrdinaryPayloads } from './penalty-ordinary/table'
import { penaltySimplePayloads } from './penalty-simple'
import { visitOtherPayloads } from './visit-other'

/** What the acts of the built-in procedures say: the schema of each payload, by procedure and step. */
export const payloads = {
  'penalty.ordinary': penaltyOrdinaryPayloads,
  'penalty.simple': penaltySimplePayloads,
  'licence.ordinary': licenceOrdinaryPayloads,
  'coercion.measure': coercionMeasurePayloads,
  'coercion.execution': coercionExecutionPayloads,
  'inspection.random': inspectionRandomPayloads,
  'inspection.planned': inspectionPlannedPayloads,
  'inspection.prompted': inspectionPromptedPayloads,
  'inspection.special': inspectionSpecialPayloads,
  'inspection.remote': inspectionRemotePayloads,
  'plan.inspection': inspectionPlanPayloads,
  'visit.other': visitOtherPayloads,
  'crime.transfer': crimeTransferPayloads,
} satisfies Readonly<Record<string, Readonly<Record<string, PayloadSchema>>>>

/** The payloads of one built-in procedure. */
export type PayloadsOf<P extends ProcedureId> = (typeof payloads)[P]

/** The built-in procedures. */
export type ProcedureId = keyof typeof payloads

/**
 * What the record keeps of an act, by procedure and step.
 * @example type Decision = Payloads['penalty.ordinary']['decision']
 */
export type Payloads = {
  readonly [P in ProcedureId]: { readonly [S in keyof PayloadsOf<P>]: Kept<PayloadsOf<P>[S]> }
}

type StepsOf<P> = P extends ProcedureId ? keyof PayloadsOf<P> : never
type SchemaOf<P, S> = P extends ProcedureId ? (S extends keyof PayloadsOf<P> ? PayloadsOf<P>[S] : never) : never

/**
 * The steps of all built-in procedures, each with what it can say in any of them: the table of a case of whichever kind. A step
 * that several procedures have (`decision`) is a union of theirs.
 */
export type KnownPayloads = { readonly [S in StepsOf<ProcedureId>]?: SchemaOf<ProcedureId, S> }
