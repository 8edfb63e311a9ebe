import { caseFilingReport } from './case-filing-report'

export const filingForms = [caseFilingReport]
