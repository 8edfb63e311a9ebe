import { type CaseState, doneSince, isDone, latest } from '../../case/record/state'
import type { Rows } from '../../case/table/types'
import { partyNumbers } from '../../payloads/penalty-ordinary'
import type { afterwardsPayloads, PenaltyOrdinary } from '../../payloads/penalty-ordinary/table'
import { compensationClaimed, compensationDecided, refunded, reopened } from '../common/afterwards-steps'
import * as shared from '../common/guards'
import * as guards from './guards'

const afterDecision = ['served', 'revoked', 'closed', 'archived'] as const

/** 结案、归档以后仍然可能发生的：退还、赔偿、重新办理、重新作出 */
export const afterwardsSteps: Rows<typeof afterwardsPayloads, PenaltyOrdinary> = {
  refund: {
    ...refunded,
    in: afterDecision,
    after: ['payment'],
    guards: [guards.partyKnown, shared.refundOwed],
  },
  'compensation-claim': {
    ...compensationClaimed,
    in: afterDecision,
    after: ['decision'],
    guards: [guards.partyKnown],
  },
  'compensation-decision': {
    ...compensationDecided,
    in: afterDecision,
    guards: [guards.partyKnown, ...compensationDecided.guards],
  },
  reopening: {
    ...reopened,
    to: (_, state) => reopenedTo(state),
    leadsTo: ['received', 'investigating', 'served'],
    cites: ['行政处罚法 75.2'],
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
    guards: [shared.orderedToRedo],
    stops: ['archive.file-formed'],
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
