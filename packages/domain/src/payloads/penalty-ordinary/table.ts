import { concerning } from '../common/concerning'
import { DeferralApplication, DeferralRefusal } from '../common/deferral'
import { Hearing, HearingNotice, HearingReport, heardParties } from '../common/hearing'
import {
  Anew,
  CompensationClaim,
  CompensationDecision,
  DecisionRevocation,
  Payment,
  Refund,
  Remedy,
  RemedyResult,
  Reopening,
} from '../common/remedies'
import { MajorPenaltyChange, MajorPenaltyReceipt, MajorPenaltyReport, MajorPenaltySending } from '../common/supervision'
import {
  archivingPayloads,
  disclosurePayloads,
  recusalPayloads,
  reviewPayloads,
  withholdingPayloads,
  workPayloads,
} from '../common/tables'
import { Closing } from './closing'
import * as decision from './decision'
import * as intake from './intake'
import * as investigation from './investigation'
import * as notice from './notice'

/** 受理、立案、调查 */
export const investigationPayloads = {
  intake: intake.Intake,
  'not-filed': intake.NotFiled,
  filing: intake.Filing,
  'scene-inspection': investigation.SceneInspection,
  interview: investigation.Interview,
  evidence: investigation.Evidence,
  preservation: investigation.Preservation,
  'preservation-disposition': investigation.PreservationDisposition,
  'correction-order': investigation.CorrectionOrder,
  suspension: investigation.Suspension,
  resumption: investigation.Resumption,
  'time-extension': investigation.TimeExtension,
  'withdraw-filing': intake.Withdrawal,
  'transfer-police': investigation.PoliceTransfer,
  'transfer-agency': investigation.AgencyTransfer,
  'transfer-return': investigation.TransferReturn,
  'investigation-end': investigation.InvestigationEnd,
  reinvestigation: investigation.Reinvestigation,
}

/** 告知、陈述申辩、听证 */
export const noticePayloads = {
  'prior-notice': notice.PriorNotice,
  'notice-service': notice.NoticeService,
  statement: notice.Statement,
  waiver: notice.Waiver,
  'defence-review': notice.DefenceReview,
  'hearing-request': notice.HearingRequest,
  'hearing-refusal': notice.HearingRefusal,
  'hearing-notice': HearingNotice.extend(heardParties),
  hearing: Hearing.extend(heardParties),
  'hearing-report': HearingReport.extend(heardParties),
}

/** 决定、送达、执行、救济 */
export const decisionPayloads = {
  decision: decision.PenaltyDecision,
  'no-penalty': decision.NoPenalty,
  'no-penalty-service': decision.NoPenaltyService,
  'decision-service': decision.DecisionService,
  payment: Payment.extend(concerning),
  'deferral-application': DeferralApplication.extend(concerning),
  'deferral-refusal': DeferralRefusal.extend(concerning),
  deferral: decision.Deferral,
  'major-penalty-report': MajorPenaltyReport,
  'major-penalty-change': MajorPenaltyChange,
  'major-penalty-sending': MajorPenaltySending,
  'major-penalty-receipt': MajorPenaltyReceipt,
  compliance: decision.Compliance,
  surcharge: decision.Surcharge,
  demand: decision.Demand,
  'court-application': decision.CourtApplication,
  'court-ruling': decision.CourtRuling,
  remedy: Remedy.extend(concerning),
  'remedy-result': RemedyResult.extend(concerning),
  'decision-correction': decision.DecisionCorrection,
  'decision-revocation': DecisionRevocation,
}

/** 结案以后仍然可能发生的 */
export const afterwardsPayloads = {
  refund: Refund.extend(concerning),
  'compensation-claim': CompensationClaim.extend(concerning),
  'compensation-decision': CompensationDecision.extend(concerning),
  reopening: Reopening,
  anew: Anew,
}

/** 结案、归档、公开 */
export const closingPayloads = {
  closing: Closing,
  ...archivingPayloads,
  ...disclosurePayloads.penalty,
}

/** 行政处罚普通程序: what its acts say. */
export const penaltyOrdinaryPayloads = {
  ...investigationPayloads,
  ...reviewPayloads,
  ...withholdingPayloads,
  ...noticePayloads,
  ...decisionPayloads,
  ...afterwardsPayloads,
  ...recusalPayloads,
  ...workPayloads,
  ...closingPayloads,
}
export type PenaltyOrdinary = typeof penaltyOrdinaryPayloads
