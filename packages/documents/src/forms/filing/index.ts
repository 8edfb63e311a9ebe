import { caseFilingReport } from './case-filing-report'
import { caseTransferLetter } from './case-transfer-letter'
import { caseWithdrawalApproval } from './case-withdrawal-approval'
import { criminalEvidenceHandover } from './criminal-evidence-handover'
import { criminalGoodsList } from './criminal-goods-list'
import { criminalInvestigationReport } from './criminal-investigation-report'
import { criminalReconsiderationRequest } from './criminal-reconsideration-request'
import { criminalTransferLetter } from './criminal-transfer-letter'
import { filingSupervisionSuggestion } from './filing-supervision-suggestion'
import { noFilingApproval } from './no-filing-approval'

export const filingForms = [
  caseFilingReport,
  caseTransferLetter,
  noFilingApproval,
  caseWithdrawalApproval,
  criminalTransferLetter,
  criminalInvestigationReport,
  criminalGoodsList,
  criminalReconsiderationRequest,
  filingSupervisionSuggestion,
  criminalEvidenceHandover,
]
