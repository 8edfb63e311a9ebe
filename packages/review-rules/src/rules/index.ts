import { ruleSet } from '../rule'
import { executionRules } from './execution'
import { licenceRules } from './licence'
import { measureRules } from './measure'
import { penaltyRules } from './penalty'
import { planRules } from './plan'
import { transferRules } from './transfer'

/** The ids of the rules that come with the package: a misspelt one does not compile. */
export type RuleId = (typeof reviewRules.rules)[number]['id']

/** The rules of the ten points that come with the package. A bureau adds its own with `reviewRules.with(…)`. */
export const reviewRules = ruleSet(
  'zhifa-review-rules',
  ...penaltyRules,
  licenceRules,
  measureRules,
  executionRules,
  transferRules,
  planRules,
)
