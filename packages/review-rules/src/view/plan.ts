import { type CaseState, type DraftDecision, type KnownPayloads, latest, type PenaltyItem, planOf } from '@zhifa/domain'

/**
 * What is at stake in a case: the penalties of the newest act that says so, from the final report to the decision; none for a
 * decision not to penalise; `undefined` before anything was proposed.
 */
export function newestPlan(state: CaseState<KnownPayloads>): DraftDecision | undefined {
  const entry = latest(state, 'investigation-end', 'review-submission', 'prior-notice', 'decision', 'no-penalty')
  // A record from elsewhere may hold no payload; what it says of the penalties is then missing.
  switch (entry?.step) {
    case 'review-submission':
      return entry.data?.draft
    case 'investigation-end':
    case 'prior-notice':
      return entry.data?.proposal ? planOf(entry.data) : penalised(entry.data?.proposal)
    case 'decision':
      return entry.data?.penalties ? planOf(entry.data) : penalised(entry.data?.penalties)
    case 'no-penalty':
      return { outcome: 'no-penalty', penalties: [] }
    case undefined:
      return undefined
  }
}

const penalised = (penalties: PenaltyItem[]): DraftDecision => ({ outcome: 'penalty', penalties })
