import {
  type CaseDeadline,
  type CaseRecord,
  deadlinesOf,
  entriesOf,
  type KnownPayloads,
  type LawBook,
  type PlainDate,
  type Procedure,
  replay,
  type StepOf,
} from '@zhifa/domain'

/** Where the review of a case stands. */
export interface ReviewClock {
  readonly stage: 'not-submitted' | 'under-review' | 'returned' | 'problems-found' | 'passed'
  /** How often papers were submitted, returned for supplement, given more time, and found to have problems. */
  readonly rounds: {
    readonly submitted: number
    readonly returned: number
    readonly extended: number
    readonly problems: number
  }
  /** The time for the opinion of each submission: what is due, until when, and how it stands. */
  readonly periods: readonly CaseDeadline[]
}

/**
 * The clock of the review: it starts when complete papers are submitted, stops at the opinion or the return, and starts anew
 * with the next submission. A complex case may be extended once. The length comes from the law book; without one the period is undetermined.
 */
export function reviewClock(
  record: CaseRecord,
  context: { readonly law: LawBook; readonly asOf: PlainDate; readonly procedures?: readonly Procedure[] },
): ReviewClock {
  const state = replay(record, { procedures: context.procedures })
  const of = <S extends StepOf<KnownPayloads>>(step: S) =>
    entriesOf(state, step).filter((entry) => entry.on <= context.asOf)
  const opinions = of('review-opinion')
  const turns = [...of('review-submission'), ...of('review-return'), ...opinions].sort((a, b) => a.seq - b.seq)
  const last = turns.at(-1)
  const stages = {
    'review-submission': 'under-review',
    'review-return': 'returned',
    'review-opinion': opinions.at(-1)?.data?.result === 'agree' ? 'passed' : 'problems-found',
  } as const
  return {
    stage: last ? stages[last.step] : 'not-submitted',
    rounds: {
      submitted: of('review-submission').length,
      returned: of('review-return').length,
      extended: of('review-extension').length,
      problems: opinions.filter(({ data }) => data.result === 'problems').length,
    },
    periods: deadlinesOf(record, context).filter((item) => item.rule === 'review.opinion'),
  }
}
