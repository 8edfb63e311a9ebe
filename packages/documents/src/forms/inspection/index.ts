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
import { remoteInspectionNotice } from './remote-inspection-notice'
import { remoteInspectionRecord } from './remote-inspection-record'
import { supervisionOpinion } from './supervision-opinion'
import { unfitWorkerRemovalNotice } from './unfit-worker-removal-notice'
import { visitApproval } from './visit-approval'
import { visitRecord } from './visit-record'

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
  remoteInspectionRecord,
  remoteInspectionNotice,
  visitApproval,
  visitRecord,
]
