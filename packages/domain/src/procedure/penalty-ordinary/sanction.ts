import { latest } from '../../record/state'
import type { InvestigationEnd, PenaltyDecision, PriorNotice } from './data'
import { sanctionInRange } from './guards/investigation'

/** The notice proposes within the tier of the final report. */
export const sanctionFromProposal = sanctionInRange<PriorNotice>((notice, state) => {
  const tier = latest<InvestigationEnd>(state, 'investigation-end')?.data.tier
  return tier === undefined ? undefined : { penalties: notice.proposal, tier }
})

export const sanctionOfDecision = sanctionInRange<PenaltyDecision>(({ penalties, tier }) => ({ penalties, tier }))
