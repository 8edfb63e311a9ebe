import { adminTalkRecord } from './admin-talk-record'
import { correctionOrder } from './correction-order'
import { correctionRecheck } from './correction-recheck'
import { doubleRandomRecord } from './double-random-record'
import { inspectionApproval } from './inspection-approval'
import { inspectionNotice } from './inspection-notice'
import { inspectionPlanForm } from './inspection-plan'
import { inspectionPlanSummary } from './inspection-plan-summary'
import { inspectionResultNotice } from './inspection-result-notice'
import { inspectionSamplingRecord } from './inspection-sampling-record'
import { inspectionSceneRecord } from './inspection-scene-record'
import { jointInspection } from './joint-inspection'
import { supervisionOpinion } from './supervision-opinion'
import { unfitWorkerRemovalNotice } from './unfit-worker-removal-notice'

export const inspectionForms = [
  supervisionOpinion,
  unfitWorkerRemovalNotice,
  inspectionApproval,
  inspectionNotice,
  inspectionSceneRecord,
  inspectionSamplingRecord,
  inspectionResultNotice,
  doubleRandomRecord,
  correctionOrder,
  correctionRecheck,
  adminTalkRecord,
  inspectionPlanForm,
  jointInspection,
  inspectionPlanSummary,
]
