import { caseClosingReport } from './case-closing-report'

export const closingForms = [caseClosingReport]
