import { executionProcedureRules } from './procedure'
import { executionSubstanceRules } from './substance'

/** The ten points for the execution of a decision; what holds of every coercive act stands with the measures. */
export const executionRules = [...executionSubstanceRules, ...executionProcedureRules]
