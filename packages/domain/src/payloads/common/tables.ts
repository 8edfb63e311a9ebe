import { z } from 'zod'
import { Handover, RecusalDecision, RecusalRequest, TeamChange } from '../../case/people/payloads'
import { ClockCorrected, ClockCorrection } from '../../case/reading/clock'
import { ElementCorrection } from '../../case/reading/corrections'
import { TextCorrected, TextCorrection } from '../../case/reading/text-correction'
import { completed } from '../../case/record/payloads'
import { Determination } from '../../determination/determination'
import { PublicContent } from '../../publication/publication'
import { Archiving } from './archiving'
import { CreditRepairAnswer, CreditRepairNotice, CreditRepairRequest } from './credit-repair'
import {
  DisclosureApproval,
  DisclosureDraft,
  DisclosureJudgement,
  DisclosureWithdrawal,
  InspectionDraft,
  LicenceDraft,
} from './disclosure'
import {
  CollectiveDiscussion,
  ReviewAssignment,
  ReviewCoordination,
  ReviewDetermination,
  ReviewExtension,
  ReviewOpinion,
  ReviewReturn,
  ReviewSubmission,
  Withholding,
} from './review'
import { Complaint, ComplaintAnswer, SupervisionPaper, SupervisionReport } from './supervision'

/** 法制审核 */
export const reviewPayloads = {
  'review-determination': completed(ReviewDetermination, z.object({ determination: Determination })),
  'review-submission': ReviewSubmission,
  'review-assignment': ReviewAssignment,
  'review-return': ReviewReturn,
  'review-extension': ReviewExtension,
  'review-opinion': ReviewOpinion,
  'review-coordination': ReviewCoordination,
  'collective-discussion': CollectiveDiscussion,
}

/** 审核未通过而不作出决定, where there is a phase for it. */
export const withholdingPayloads = { withholding: Withholding }

/** The content that the public would see, and its digest: computed, so that what is approved is what leaves. */
const PublicText = z.object({ content: PublicContent.optional(), digest: z.string() })

const approvalPayloads = {
  'disclosure-approval': DisclosureApproval,
  'disclosure-withdrawal': DisclosureWithdrawal,
}

/** 公开: by what is published. */
export const disclosurePayloads = {
  penalty: {
    'disclosure-judgement': DisclosureJudgement,
    'disclosure-draft': completed(DisclosureDraft, PublicText),
    ...approvalPayloads,
    'credit-repair-notice': CreditRepairNotice,
    'credit-repair-request': CreditRepairRequest,
    'credit-repair-answer': CreditRepairAnswer,
  },
  licence: { 'disclosure-draft': completed(LicenceDraft, PublicText), ...approvalPayloads },
  inspection: { 'disclosure-draft': completed(InspectionDraft, PublicText), ...approvalPayloads },
}

/** 监督文书、执法投诉: what others may ask about any case, at any time. */
export const supervisionPayloads = {
  'supervision-paper': SupervisionPaper,
  'supervision-report': SupervisionReport,
  complaint: Complaint,
  'complaint-answer': ComplaintAnswer,
}

/** 交接、人员调整、更正、监督: what may happen to any case. */
export const workPayloads = {
  ...supervisionPayloads,
  handover: Handover,
  'team-change': TeamChange,
  'element-correction': ElementCorrection,
  'text-correction': completed(TextCorrection, TextCorrected),
  'clock-correction': completed(ClockCorrection, ClockCorrected),
}

/** 回避, where there is time for it. */
export const recusalPayloads = { 'recusal-request': RecusalRequest, 'recusal-decision': RecusalDecision }

export const archivingPayloads = { archiving: Archiving }
