import { assistLetter } from './assist-letter'
import { caseSuspensionApproval } from './case-suspension-approval'
import { criminalTransferApproval } from './criminal-transfer-approval'
import { investigationFinalReport } from './investigation-final-report'
import { panelReviewRecord } from './panel-review-record'
import { recusalDecision } from './recusal-decision'
import { recusalReview } from './recusal-review'
import { timeExtensionApproval } from './time-extension-approval'

export const investigationForms = [
  investigationFinalReport,
  panelReviewRecord,
  assistLetter,
  recusalReview,
  recusalDecision,
  caseSuspensionApproval,
  timeExtensionApproval,
  criminalTransferApproval,
]
