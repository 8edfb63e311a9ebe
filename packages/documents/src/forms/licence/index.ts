import { licenseAcceptanceNotice } from './license-acceptance-notice'
import { licenseApplication } from './license-application'
import { licenseCancellationDecision } from './license-cancellation-decision'
import { licenseChangeRefusalDecision } from './license-change-refusal-decision'
import { licenseDecisionExtensionNotice } from './license-decision-extension-notice'
import { licenseGrantDecision } from './license-grant-decision'
import { licenseHearingNotice } from './license-hearing-notice'
import { licenseInterestedPartyNotice } from './license-interested-party-notice'
import { licenseMaterialReceipt } from './license-material-receipt'
import { licenseNonacceptanceDecision } from './license-nonacceptance-decision'
import { licenseRefusalDecision } from './license-refusal-decision'
import { licenseReviewForm } from './license-review-form'
import { licenseRevocationDecision } from './license-revocation-decision'
import { licenseSiteReviewRecord } from './license-site-review-record'
import { licenseSupplementNotice } from './license-supplement-notice'
import { licenseTechExtensionNotice } from './license-tech-extension-notice'
import { licenseWithdrawalDecision } from './license-withdrawal-decision'

export const licenceForms = [
  licenseMaterialReceipt,
  licenseSupplementNotice,
  licenseAcceptanceNotice,
  licenseNonacceptanceDecision,
  licenseTechExtensionNotice,
  licenseDecisionExtensionNotice,
  licenseRefusalDecision,
  licenseChangeRefusalDecision,
  licenseRevocationDecision,
  licenseApplication,
  licenseGrantDecision,
  licenseReviewForm,
  licenseSiteReviewRecord,
  licenseInterestedPartyNotice,
  licenseHearingNotice,
  licenseWithdrawalDecision,
  licenseCancellationDecision,
]
