import { archivingStep } from '../common/archiving-step'
import { disclosureSteps } from '../common/disclosure-steps'
import { step } from '../define'
import type { Step } from '../types'
import * as data from './data'
import * as guards from './guards'

/** 结案、归档、公开 */
export const closingSteps: Record<string, Step> = {
  closing: step({
    title: '结案',
    in: ['not-filed', 'withdrawn', 'transferred', 'not-penalised', 'served', 'revoked'],
    to: 'closed',
    role: 'handler',
    officers: 2,
    approvedBy: 'agency-head',
    data: data.Closing,
    guards: [guards.preservationDisposed, guards.closingFits],
    documents: ['case-closing-report'],
    stops: ['penalty.decision-period'],
    cites: ['行政处罚法 57.1'],
    hint: '写明处理结果和执行情况，报机关负责人批准',
  }),
  ...archivingStep,
  ...disclosureSteps(['decided', 'served', 'revoked', 'closed', 'archived']),
}
