import { penaltyDecision } from './penalty-decision'

export const decisionForms = [penaltyDecision]
