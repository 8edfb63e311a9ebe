import { ruleSet } from '../rule'
import { crimeRules } from './crime'
import { discretionRules } from './discretion'
import { documentsDecisionRules } from './documents-decision'
import { documentsFileRules } from './documents-file'
import { evidenceKindRules } from './evidence-kinds'
import { evidenceTakingRules } from './evidence-taking'
import { executionRules } from './execution'
import { factsRules } from './facts'
import { lawApplicationRules } from './law-application'
import { lawArticleRules } from './law-articles'
import { licenceRules } from './licence'
import { measureRules } from './measure'
import { officersActRules } from './officers-acts'
import { officersApartRules } from './officers-apart'
import { othersRules } from './others'
import { powersRules } from './powers'
import { procedureInvestigationRules } from './procedure-investigation'
import { procedureNoticeRules } from './procedure-notice'
import { procedureRecordRules } from './procedure-record'
import { procedureReviewRules } from './procedure-review'
import { procedureServiceRules } from './procedure-service'
import { subjectRules } from './subject'

/** The ids of the rules that come with the package: a misspelt one does not compile. */
export type RuleId = (typeof reviewRules.rules)[number]['id']

/** The rules of the ten points that come with the package. A bureau adds its own with `reviewRules.with(…)`. */
export const reviewRules = ruleSet(
  'zhifa-review-rules',
  subjectRules,
  officersActRules,
  officersApartRules,
  factsRules,
  evidenceKindRules,
  evidenceTakingRules,
  lawArticleRules,
  lawApplicationRules,
  discretionRules,
  procedureInvestigationRules,
  procedureReviewRules,
  procedureNoticeRules,
  procedureServiceRules,
  procedureRecordRules,
  powersRules,
  documentsDecisionRules,
  documentsFileRules,
  crimeRules,
  othersRules,
  licenceRules,
  measureRules,
  executionRules,
)
