import { compulsoryMeasureApproval } from './compulsory-measure-approval'
import { controlDecision } from './control-decision'
import { controlReleaseDecision } from './control-release-decision'
import { custodyEntrustment } from './custody-entrustment'
import { goodsList } from './goods-list'
import { publicAnnouncement } from './public-announcement'
import { sealStrip } from './seal-strip'
import { seizureDecision } from './seizure-decision'
import { seizureDispositionDecision } from './seizure-disposition-decision'
import { seizureExtensionNotice } from './seizure-extension-notice'
import { seizureReleaseDecision } from './seizure-release-decision'
import { seizureTestPeriodNotice } from './seizure-test-period-notice'

export const coercionForms = [
  controlDecision,
  controlReleaseDecision,
  seizureDecision,
  seizureDispositionDecision,
  seizureExtensionNotice,
  goodsList,
  publicAnnouncement,
  sealStrip,
  compulsoryMeasureApproval,
  seizureReleaseDecision,
  seizureTestPeriodNotice,
  custodyEntrustment,
]
