import type {
  Closing,
  CollectiveDiscussion,
  CorrectionOrder,
  Deferral,
  Determination,
  DisclosureJudgement,
  Evidence,
  Filing,
  Hearing,
  HearingNotice,
  Intake,
  Interview,
  InvestigationEnd,
  NoPenalty,
  Payment,
  PenaltyDecision,
  PriorNotice,
  RemedyResult,
  ReviewOpinion,
  ReviewSubmission,
  SceneInspection,
  Service,
} from '@zhifa/domain'
import type { z } from 'zod'

/** What the record holds of each step that the rules read; other steps and other procedures read as `unknown`. */
export interface StepData {
  intake: z.infer<typeof Intake>
  filing: z.infer<typeof Filing>
  'scene-inspection': z.infer<typeof SceneInspection>
  interview: z.infer<typeof Interview>
  evidence: z.infer<typeof Evidence>
  'correction-order': z.infer<typeof CorrectionOrder>
  'investigation-end': InvestigationEnd
  'review-determination': { readonly determination: Determination }
  'review-submission': z.infer<typeof ReviewSubmission>
  'review-opinion': z.infer<typeof ReviewOpinion>
  'collective-discussion': z.infer<typeof CollectiveDiscussion>
  'prior-notice': PriorNotice
  'notice-service': Service
  'hearing-notice': z.infer<typeof HearingNotice>
  hearing: z.infer<typeof Hearing>
  decision: PenaltyDecision
  'no-penalty': z.infer<typeof NoPenalty>
  'decision-service': Service
  payment: z.infer<typeof Payment>
  deferral: z.infer<typeof Deferral>
  'remedy-result': z.infer<typeof RemedyResult>
  'disclosure-judgement': z.infer<typeof DisclosureJudgement>
  closing: z.infer<typeof Closing>
  'recusal-decision': { readonly person: string; readonly decision: 'recused' | 'rejected' }
  archiving: { readonly retention: 'permanent' | '30-years' | '10-years' }
  'defence-review': { readonly adopted: 'all' | 'partly' | 'none' }
  compliance: { readonly verified: boolean }
}

export type DataOf<Step extends string> = Step extends keyof StepData ? StepData[Step] : unknown
