import { type CaseState, doneSince, isDone, latest } from '../../case/record/state'
import type { Rows } from '../../case/table/types'
import { partyNumbers } from '../../payloads/penalty-ordinary'
import type { afterwardsPayloads, PenaltyOrdinary } from '../../payloads/penalty-ordinary/table'
import * as shared from '../common/guards'
import * as guards from './guards'

const afterDecision = ['served', 'revoked', 'closed', 'archived'] as const

/** 结案、归档以后仍然可能发生的：退还、赔偿、重新办理、重新作出 */
export const afterwardsSteps: Rows<typeof afterwardsPayloads, PenaltyOrdinary> = {
  refund: {
    title: '退还罚没款',
    in: afterDecision,
    after: ['payment'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [guards.partyKnown, shared.refundOwed],
    cites: ['国家赔偿法 36(1)'],
    hint: '决定被撤销、变更后，退还已缴而不再应缴的款项',
  },
  'compensation-claim': {
    title: '收到国家赔偿申请',
    in: afterDecision,
    after: ['decision'],
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown],
    stops: ['remedy.compensation-claim'],
    starts: [{ period: 'remedy.compensation-decision', from: (claim) => claim.receivedOn }],
    cites: ['国家赔偿法 9', '国家赔偿法 13'],
    hint: '登记赔偿申请，在期限内作出是否赔偿的决定',
  },
  'compensation-decision': {
    title: '国家赔偿决定',
    in: afterDecision,
    after: ['compensation-claim'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [guards.partyKnown],
    stops: ['remedy.compensation-decision'],
    cites: ['国家赔偿法 13'],
    hint: '听取请求人意见，作出是否赔偿的决定并送达',
  },
  reopening: {
    title: '重新办理',
    in: ['closed', 'archived'],
    to: (_, state) => reopenedTo(state),
    leadsTo: ['received', 'investigating', 'served'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    cites: ['行政处罚法 75.2'],
    hint: '结案后发现错误、出现新的事实或者监督机关要求的，经批准重新办理',
  },
  anew: {
    title: '依法重新作出',
    in: ['revoked', 'closed', 'archived'],
    to: 'investigating',
    after: ['remedy-result'],
    repeatable: true,
    role: 'handler',
    officers: 'penalty.officers',
    approvedBy: 'agency-head',
    guards: [guards.orderedToRedo],
    cites: ['行政复议法 64.1', '行政诉讼法 70', '行政诉讼法 71'],
    hint: '被责令重新作出的，重新调查、审核、告知后在期限内作出',
  },
}

/** To where the file was when it was closed: the enforcement of a decision that stands, else the investigation, else the intake. */
function reopenedTo(state: CaseState<PenaltyOrdinary>): string {
  const decision = latest(state, 'decision')
  const stands = decision && partyNumbers(decision.data).some((no) => shared.standingPenalties(state, no).length > 0)
  if (stands && doneSince(state, 'decision-service', decision)) return 'served'
  return isDone(state, 'filing') ? 'investigating' : 'received'
}
