import type { Rows } from '../../case/table/types'
import type { closingPayloads, PenaltyOrdinary } from '../../payloads/penalty-ordinary/table'
import { archivingStep, fileFormed } from '../common/archiving-step'
import { penaltyDisclosureSteps } from '../common/disclosure-steps'
import * as guards from './guards'

/** 结案、归档、公开 */
export const closingSteps: Rows<typeof closingPayloads, PenaltyOrdinary> = {
  closing: {
    title: '结案',
    in: ['not-filed', 'withdrawn', 'transferred', 'not-penalised', 'served', 'revoked'],
    to: 'closed',
    repeatable: true,
    role: 'handler',
    officers: 'penalty.officers',
    approvedBy: 'agency-head',
    guards: [guards.preservationDisposed, guards.closingFits, guards.endingStated],
    documents: ['case-closing-report'],
    stops: ['penalty.decision-period'],
    starts: [fileFormed],
    cites: ['行政处罚法 57.1'],
    hint: '写明处理结果和执行情况，报机关负责人批准',
  },
  ...archivingStep,
  ...penaltyDisclosureSteps(['decided', 'served', 'revoked', 'closed', 'archived']),
}
