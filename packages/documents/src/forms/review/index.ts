import { collectiveDiscussionRecord } from './collective-discussion-record'
import { legalReviewDisagreement } from './legal-review-disagreement'
import { legalReviewOpinion } from './legal-review-opinion'
import { legalReviewSubmission } from './legal-review-submission'
import { legalReviewSupplement } from './legal-review-supplement'

export const reviewForms = [
  legalReviewSubmission,
  legalReviewSupplement,
  legalReviewOpinion,
  legalReviewDisagreement,
  collectiveDiscussionRecord,
]
