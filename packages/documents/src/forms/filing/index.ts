import { caseFilingReport } from './case-filing-report'
import { caseTransferLetter } from './case-transfer-letter'
import { caseWithdrawalApproval } from './case-withdrawal-approval'
import { criminalTransferLetter } from './criminal-transfer-letter'
import { noFilingApproval } from './no-filing-approval'

export const filingForms = [
  caseFilingReport,
  caseTransferLetter,
  noFilingApproval,
  caseWithdrawalApproval,
  criminalTransferLetter,
]
