import { executionDiscretionRules } from './discretion'
import { executionFactsRules } from './facts'
import { executionFileRules } from './file'
import { executionPeopleRules } from './people'
import { executionProcedureRules } from './procedure'

/** The ten points for the execution of a decision; what holds of every coercive act stands with the measures. */
export const executionRules = [
  ...executionPeopleRules,
  ...executionFactsRules,
  ...executionDiscretionRules,
  ...executionProcedureRules,
  ...executionFileRules,
]
