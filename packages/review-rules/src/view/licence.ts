import type { LicenceData, PenaltyData } from '@zhifa/domain'
import type { z } from 'zod'
import type { CaseView } from './case-view'
import { typed } from './typed'

type Of<Schema extends z.ZodType> = z.infer<Schema>

interface LicenceSteps {
  application: Of<typeof LicenceData.Application>
  'supplement-notice': Of<typeof LicenceData.SupplementNotice>
  supplement: Of<typeof LicenceData.Supplement>
  acceptance: Of<typeof LicenceData.Acceptance>
  'non-acceptance': Of<typeof LicenceData.NonAcceptance>
  'site-review': Of<typeof LicenceData.SiteReview>
  'technical-review': Of<typeof LicenceData.TechnicalReview>
  'technical-review-end': Of<typeof LicenceData.TechnicalReviewEnd>
  examination: Of<typeof LicenceData.Examination>
  'hearing-offer': Of<typeof LicenceData.HearingOffer>
  'hearing-notice': Of<typeof PenaltyData.HearingNotice>
  'decision-extension': Of<typeof LicenceData.DecisionExtension>
  grant: Of<typeof LicenceData.Grant>
  refusal: Of<typeof LicenceData.Refusal>
  delivery: Of<typeof LicenceData.Delivery>
  'revocation-examination': Of<typeof LicenceData.Examination>
  revocation: Of<typeof LicenceData.Revocation>
  recall: Of<typeof LicenceData.Recall>
  cancellation: Of<typeof LicenceData.Cancellation>
}

/** The acts of a licence case. */
export const licence = typed<LicenceSteps>()

/** The decision on the application, whichever it is. */
export const licenceDecision = (c: CaseView) => licence.latest(c, 'grant') ?? licence.latest(c, 'refusal')

export const licenceDecided = (c: CaseView): boolean => c.has('grant', 'refusal')

export const applicant = (c: CaseView) => licence.latest(c, 'application')?.data.applicant
