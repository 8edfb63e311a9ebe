import { z } from 'zod'
import { confiscatedOf, fineOf, PenaltyItem } from '../penalty/penalty-item'
import type { DraftDecision, InvestigationEnd } from '../procedure/penalty-ordinary/data'
import type { Entry } from '../record/entry'
import { type CaseState, latest } from '../record/state'
import type { Facts } from './condition'

/** The steps in which a person judges what only a person can judge, in whichever procedure. */
export const judgedAt = ['investigation-end', 'examination', 'revocation-examination', 'approval'] as const

const PenaltyItems = z.array(PenaltyItem)

type Judged = Partial<Pick<InvestigationEnd, 'judgements' | 'suspectedCrime' | 'party'>> & {
  proposal?: InvestigationEnd['proposal'] | string
}

/**
 * The facts that the catalogue of major decisions asks about, read from the record and the decision that is planned. A
 * fact that nobody recorded is absent, which makes the answer undetermined where it matters.
 */
export function reviewFacts(state: CaseState, draft: DraftDecision | undefined): Facts {
  const entry = latest<Judged>(state, ...judgedAt)
  const end = entry?.data
  // A record may come from elsewhere: penalties that are none are no fact, and never no penalties.
  const planned = PenaltyItems.safeParse(draft ? draft.penalties : end?.proposal).data
  return {
    'hearing.held': state.byStep.has('hearing'),
    ...definedOnly({
      'decision.outcome': draft?.outcome ?? plannedIn(state, entry),
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

/** What is going to be decided, as the step that judged it says; an execution is judged by taking the case over. */
function plannedIn(state: CaseState, entry: Entry<Judged> | undefined): DraftDecision['outcome'] | undefined {
  if (!entry) return state.byStep.has('takeover') ? 'execution' : undefined
  // A record from elsewhere may hold no payload.
  const { step, data }: Entry<Judged | null> = entry
  switch (step as (typeof judgedAt)[number]) {
    case 'investigation-end':
      return 'penalty'
    case 'examination':
      return data?.proposal === 'refuse' || data?.proposal === 'grant' ? data.proposal : undefined
    case 'revocation-examination':
      return 'revoke'
    case 'approval':
      return 'measure'
  }
}

function definedOnly(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
