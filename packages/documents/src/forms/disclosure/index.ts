import { avItemsList } from './av-items-list'
import { creditRepairNotice } from './credit-repair-notice'
import { doubleRandomResult } from './double-random-result'
import { legalReviewCatalogue } from './legal-review-catalogue'
import { officerRoster } from './officer-roster'
import { publicationSheet } from './publication-sheet'
import { publicityCorrectionApproval } from './publicity-correction-approval'
import { publicityCorrectionRequest } from './publicity-correction-request'
import { publicityReview } from './publicity-review'
import { publicityWithdrawalApproval } from './publicity-withdrawal-approval'
import { randomInspectionList } from './random-inspection-list'
import { resultSheet } from './result-sheet'
import { serviceGuide } from './service-guide'

export const disclosureForms = [
  doubleRandomResult,
  creditRepairNotice,
  publicityReview,
  publicityCorrectionRequest,
  publicityCorrectionApproval,
  publicityWithdrawalApproval,
  officerRoster,
  randomInspectionList,
  avItemsList,
  legalReviewCatalogue,
  serviceGuide,
  publicationSheet,
  resultSheet,
]
