import type { z } from 'zod'
import type { PeriodStart } from '../../case/table/types'
import type { DeferralApplication } from '../../payloads/common/deferral'

/** How soon the bureau decides on an application to pay later, where the province says so. */
const decides: PeriodStart<z.infer<typeof DeferralApplication>> = {
  period: 'payment.deferral-decision',
  from: (application) => application.receivedOn,
  local: true,
}

/** 申请延期缴纳, and its refusal: of the penalty's own case and of the one that enforces it. */
export const deferralApplied = {
  title: '收到延期（分期）缴纳申请',
  repeatable: true,
  role: 'handler',
  starts: [decides],
  cites: ['行政处罚法 66.2'],
  hint: '登记当事人的书面申请，在期限内决定是否批准',
} as const
export const deferralRefused = {
  title: '不批准延期（分期）缴纳',
  after: ['deferral-application'],
  repeatable: true,
  role: 'handler',
  approvedBy: 'agency-head',
  stops: ['payment.deferral-decision'],
  cites: ['行政处罚法 66.2'],
  hint: '不属于确有经济困难的，说明理由并通知当事人',
} as const
