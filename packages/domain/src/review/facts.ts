import { z } from 'zod'
import { type CaseState, isDone, latest } from '../case/record/state'
import type { Fact, Facts } from '../law/condition'
import { Party } from '../party/party'
import type { KnownPayloads } from '../payloads'
import { DraftDecision } from '../payloads/common/review'
import { allPenaltiesOf, type InvestigationEnd } from '../payloads/penalty-ordinary'
import { confiscatedOf, fineOf, PenaltyItem } from '../penalty/penalty-item'
import { onceFor } from '../unchanging/unchanging'

/** The steps in which a person judges what only a person can judge, in whichever procedure. */
export const judgedAt = ['investigation-end', 'examination', 'revocation-examination', 'approval'] as const

const PenaltyItems = z.array(PenaltyItem)

const plannedBy = (draft: DraftDecision): unknown =>
  Array.isArray(draft.penalties) ? allPenaltiesOf(draft) : undefined

/** Everything that a report proposes, for every party: a case that is cut into parts is judged as the whole that it is. */
const proposedBy = (report: InvestigationEnd): unknown =>
  Array.isArray(report.proposal) ? allPenaltiesOf(report) : undefined

/**
 * The facts that the catalogue of major decisions asks about, read from the record and the decision that is planned. A
 * fact that nobody recorded is absent, which makes the answer undetermined where it matters.
 */
export function reviewFacts(state: CaseState<KnownPayloads>, draft: DraftDecision | undefined): Facts {
  const entry = latest(state, ...judgedAt)
  // A record may come from elsewhere and hold no payload, or penalties that are none: no fact, and never no penalties.
  const end = entry?.data
  const judged = end && 'judgements' in end ? end.judgements : undefined
  const ended = end && 'suspectedCrime' in end ? end : undefined
  const planned = onceFor(draft ?? ended, PenaltyItems, () =>
    PenaltyItems.safeParse(draft ? plannedBy(draft) : ended && proposedBy(ended)),
  ).data
  return {
    'hearing.held': isDone(state, 'hearing'),
    ...definedOnly({
      'decision.outcome': one(outcomes, draft?.outcome ?? plannedIn(state)),
      'judgement.majorPublicInterest': judged?.majorPublicInterest?.value,
      'judgement.complex': judged?.complex?.value,
      'judgement.otherByLaw': judged?.otherByLaw?.value,
      'judgement.socialImpact': judged?.socialImpact?.value,
      'case.suspectedCrime': ended?.suspectedCrime?.value,
      'party.kind': one(
        partyKinds,
        ended?.others?.find(({ party }) => party.kind === 'natural-person')
          ? 'natural-person'
          : end && 'party' in end
            ? end.party?.kind
            : undefined,
      ),
      'penalty.kinds': planned?.map((item) => item.kind),
      'penalty.fine': planned && fineOf(planned),
      'penalty.confiscated': planned && confiscatedOf(planned),
    }),
  }
}

/** What is going to be decided, as the step that judged it says; an execution is judged by taking the case over. */
function plannedIn(state: CaseState<KnownPayloads>): DraftDecision['outcome'] | undefined {
  const entry = latest(state, ...judgedAt)
  switch (entry?.step) {
    case undefined:
      return isDone(state, 'takeover') ? 'execution' : undefined
    case 'investigation-end':
      return 'penalty'
    case 'examination':
      return entry.data?.proposal === 'refuse' || entry.data?.proposal === 'grant' ? entry.data.proposal : undefined
    case 'revocation-examination':
      return 'revoke'
    case 'approval':
      return 'measure'
  }
}

/** One of some words; any other says nothing. */
const one = <W extends string>(words: readonly W[], value: W | undefined): W | undefined =>
  value !== undefined && words.includes(value) ? value : undefined

const outcomes = DraftDecision.shape.outcome.options
const partyKinds = Party.options.map(({ shape }) => shape.kind.value)

function definedOnly(facts: Readonly<Record<string, Fact | undefined>>): Facts {
  const defined: Record<string, Fact> = {}
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) defined[name] = value
  return defined
}
