import { avRecordList } from './av-record-list'
import { avRecordNote } from './av-record-note'
import { edataExtractionRecord } from './edata-extraction-record'
import { evidenceExtractionSheet } from './evidence-extraction-sheet'
import { evidencePreservationDecision } from './evidence-preservation-decision'
import { evidencePreservationDisposition } from './evidence-preservation-disposition'
import { expertAppraisalCommission } from './expert-appraisal-commission'
import { inquestRecord } from './inquest-record'
import { interviewRecord } from './interview-record'
import { nonProductSamplingRecord } from './non-product-sampling-record'
import { photoEvidenceSheet } from './photo-evidence-sheet'
import { preservationApproval } from './preservation-approval'
import { productConfirmNotice } from './product-confirm-notice'
import { productConfirmReply } from './product-confirm-reply'
import { productSamplingRecord } from './product-sampling-record'
import { sceneRecord } from './scene-record'
import { testResultNotice } from './test-result-notice'

export const evidenceForms = [
  productSamplingRecord,
  nonProductSamplingRecord,
  productConfirmNotice,
  productConfirmReply,
  expertAppraisalCommission,
  testResultNotice,
  sceneRecord,
  interviewRecord,
  evidencePreservationDecision,
  evidencePreservationDisposition,
  inquestRecord,
  evidenceExtractionSheet,
  photoEvidenceSheet,
  edataExtractionRecord,
  avRecordList,
  avRecordNote,
  preservationApproval,
]
