import { defenceRecord } from './defence-record'
import { defenceReviewOpinion } from './defence-review-opinion'
import { hearingNotice } from './hearing-notice'
import { hearingOpinion } from './hearing-opinion'
import { hearingRecord } from './hearing-record'
import { hearingRightsNotice } from './hearing-rights-notice'
import { penaltyPriorNotice } from './penalty-prior-notice'
import { rightsNotice } from './rights-notice'

export const noticeForms = [
  penaltyPriorNotice,
  defenceRecord,
  defenceReviewOpinion,
  hearingRightsNotice,
  hearingNotice,
  hearingRecord,
  hearingOpinion,
  rightsNotice,
]
