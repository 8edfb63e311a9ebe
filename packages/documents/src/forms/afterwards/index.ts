import { compensationClaimReceipt } from './compensation-claim-receipt'
import { compensationDecision } from './compensation-decision'
import { compensationRefusal } from './compensation-refusal'
import { complaintAnswer } from './complaint-answer'
import { executionReconsideration } from './execution-reconsideration'
import { goodsReturnList } from './goods-return-list'
import { majorPenaltyReport } from './major-penalty-report'
import { measureRevocation } from './measure-revocation'
import { redoApproval } from './redo-approval'
import { refundApproval } from './refund-approval'
import { refundNotice } from './refund-notice'
import { remedyResultSheet } from './remedy-result-sheet'
import { reopeningApproval } from './reopening-approval'
import { supervisionAnswer } from './supervision-answer'

export const afterwardsForms = [
  remedyResultSheet,
  refundApproval,
  refundNotice,
  compensationClaimReceipt,
  compensationDecision,
  compensationRefusal,
  reopeningApproval,
  redoApproval,
  executionReconsideration,
  measureRevocation,
  goodsReturnList,
  majorPenaltyReport,
  supervisionAnswer,
  complaintAnswer,
]
