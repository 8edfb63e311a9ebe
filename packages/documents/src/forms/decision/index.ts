import { decisionCorrection } from './decision-correction'
import { decisionRevocation } from './decision-revocation'
import { noPenaltyDecision } from './no-penalty-decision'
import { onspotPenaltyDecision } from './onspot-penalty-decision'
import { penaltyDecision } from './penalty-decision'
import { penaltyDecisionApproval } from './penalty-decision-approval'

export const decisionForms = [
  penaltyDecision,
  onspotPenaltyDecision,
  penaltyDecisionApproval,
  noPenaltyDecision,
  decisionCorrection,
  decisionRevocation,
]
