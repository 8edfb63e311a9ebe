import type { CaseRecord, DraftDecision, InvestigationEnd, PenaltyItem } from '@zhifa/domain'

const says: Readonly<Record<string, (data: never) => DraftDecision>> = {
  'investigation-end': (data: InvestigationEnd) => ({ outcome: 'penalty', penalties: data.proposal }),
  'review-submission': (data: { draft: DraftDecision }) => data.draft,
  'prior-notice': (data: { proposal: PenaltyItem[] }) => ({ outcome: 'penalty', penalties: data.proposal }),
  decision: (data: { penalties: PenaltyItem[] }) => ({ outcome: 'penalty', penalties: data.penalties }),
  'no-penalty': () => ({ outcome: 'no-penalty', penalties: [] }),
}

/**
 * What is at stake in a case: the penalties of the newest act that says so, from the final report to the decision; none for a
 * decision not to penalise; `undefined` before anything was proposed.
 */
export function newestPlan(record: CaseRecord): DraftDecision | undefined {
  const entry = record.entries.findLast((item) => item.step in says)
  // A record from elsewhere may hold no payload; what it says of the penalties is then missing.
  return entry && says[entry.step]!((entry.data ?? {}) as never)
}
