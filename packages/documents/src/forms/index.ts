import type { AnyForm } from '../form/form'
import { fileCover } from './archive/file-cover'
import { fileIndex } from './archive/file-index'
import { fileRemark } from './archive/file-remark'
import { caseClosingReport } from './closing/case-closing-report'
import { penaltyDecision } from './decision/penalty-decision'
import { publicationSheet } from './disclosure/publication-sheet'
import { interviewRecord } from './evidence/interview-record'
import { sceneRecord } from './evidence/scene-record'
import { caseFilingReport } from './filing/case-filing-report'
import { caseIntakeRecord } from './intake/case-intake-record'
import { investigationFinalReport } from './investigation/investigation-final-report'
import { penaltyPriorNotice } from './notice/penalty-prior-notice'
import { legalReviewOpinion } from './review/legal-review-opinion'
import { serviceReceipt } from './service/service-receipt'

/** One line per form; a new form is a module and a line here. */
export const standardForms = [
  caseIntakeRecord,
  caseFilingReport,
  sceneRecord,
  interviewRecord,
  investigationFinalReport,
  legalReviewOpinion,
  penaltyPriorNotice,
  penaltyDecision,
  serviceReceipt,
  caseClosingReport,
  fileCover,
  fileIndex,
  fileRemark,
  publicationSheet,
] as unknown as readonly AnyForm[]
