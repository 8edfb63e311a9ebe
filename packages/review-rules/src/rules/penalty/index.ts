import { crimeRules } from './crime'
import { discretionRules } from './discretion'
import { documentsDecisionRules } from './documents-decision'
import { documentsFileRules } from './documents-file'
import { evidenceKindRules } from './evidence-kinds'
import { evidenceTakingRules } from './evidence-taking'
import { factsRules } from './facts'
import { lawApplicationRules } from './law-application'
import { lawArticleRules } from './law-articles'
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

/** The ten points for penalties, by group: joined into one list their ids would be too many for one union. */
export const penaltyRules = [
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
] as const
