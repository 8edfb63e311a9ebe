import { type CaseState, type Entry, type EntryOf, entriesOf, type KnownPayloads } from '@zhifa/domain'

type Of<S extends keyof KnownPayloads> = EntryOf<KnownPayloads, S>

/** One turn between those who handle a case and those who review it. */
export interface Round {
  readonly submission: Of<'review-submission'>
  /** What the reviewers said to it; absent while they have not. */
  readonly reply?: Of<'review-opinion'> | Of<'review-return'>
  /** What was done about it before the papers came again. */
  readonly between: readonly Entry[]
  readonly next?: Of<'review-submission'>
}

/** The turns of a review, in order: each submission with what was said to it and what followed. */
export function roundsOf(state: CaseState<KnownPayloads>): Round[] {
  const submissions = entriesOf(state, 'review-submission')
  const replies = [...entriesOf(state, 'review-opinion'), ...entriesOf(state, 'review-return')]
  return submissions.map((submission, i) => {
    const next = submissions[i + 1]
    const within = ({ seq }: Entry): boolean => seq > submission.seq && (next === undefined || seq < next.seq)
    const reply = replies.find(within)
    return {
      submission,
      ...(reply ? { reply } : {}),
      between: reply ? state.entries.filter((entry) => within(entry) && entry.seq > reply.seq) : [],
      ...(next ? { next } : {}),
    }
  })
}
