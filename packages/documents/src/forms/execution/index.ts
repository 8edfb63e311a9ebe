import { confiscatedGoodsDisposal } from './confiscated-goods-disposal'
import { demandNotice } from './demand-notice'
import { enforcementApplication } from './enforcement-application'
import { fineDeferralApplication } from './fine-deferral-application'
import { fineDeferralApproval } from './fine-deferral-approval'
import { fineDeferralNotice } from './fine-deferral-notice'
import { surchargeDecision } from './surcharge-decision'

export const executionForms = [
  demandNotice,
  enforcementApplication,
  fineDeferralApplication,
  fineDeferralApproval,
  fineDeferralNotice,
  surchargeDecision,
  confiscatedGoodsDisposal,
]
