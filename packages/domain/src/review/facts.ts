import { confiscatedOf, fineOf, type PenaltyItem } from '../penalty/penalty-item'
import type { DraftDecision, InvestigationEnd } from '../procedure/penalty-ordinary/data'
import { type CaseState, latest } from '../record/state'
import type { Facts } from './condition'

/** The steps in which a person judges what only a person can judge, in whichever procedure. */
export const judgedAt = ['investigation-end', 'examination', 'revocation-examination', 'approval'] as const

type Judged = Partial<Pick<InvestigationEnd, 'judgements' | 'suspectedCrime' | 'party'>> & {
  proposal?: InvestigationEnd['proposal'] | string
}

/**
 * The facts that the catalogue of major decisions asks about, read from the record and the decision that is planned. A
 * fact that nobody recorded is absent, which makes the answer undetermined where it matters.
 */
export function reviewFacts(state: CaseState, draft: DraftDecision | undefined): Facts {
  const end = latest<Judged>(state, ...judgedAt)?.data
  const planned: readonly PenaltyItem[] | undefined =
    draft?.penalties ?? (Array.isArray(end?.proposal) ? end.proposal : undefined)
  return {
    'hearing.held': state.byStep.has('hearing'),
    ...definedOnly({
      'judgement.majorPublicInterest': end?.judgements?.majorPublicInterest?.value,
      'judgement.complex': end?.judgements?.complex?.value,
      'judgement.otherByLaw': end?.judgements?.otherByLaw?.value,
      'judgement.socialImpact': end?.judgements?.socialImpact?.value,
      'case.suspectedCrime': end?.suspectedCrime?.value,
      'party.kind': end?.party?.kind,
      'penalty.kinds': planned?.map((item) => item.kind),
      'penalty.fine': planned && fineOf(planned),
      'penalty.confiscated': planned && confiscatedOf(planned),
    }),
  }
}

function definedOnly(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
