import {
  type CaseDeadline,
  type CaseRecord,
  deadlinesOf,
  type LawBook,
  type PlainDate,
  type Procedure,
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
  const seen = record.entries.filter((entry) => entry.on <= context.asOf)
  const of = (step: string) => seen.filter((entry) => entry.step === step)
  const opinions = of('review-opinion').map((entry) => entry.data as { result: 'agree' | 'problems' })
  const last = seen.findLast((entry) => ['review-submission', 'review-return', 'review-opinion'].includes(entry.step))
  const stages = {
    'review-submission': 'under-review',
    'review-return': 'returned',
    'review-opinion': opinions.at(-1)?.result === 'agree' ? 'passed' : 'problems-found',
  } as const
  return {
    stage: last ? stages[last.step as keyof typeof stages] : 'not-submitted',
    rounds: {
      submitted: of('review-submission').length,
      returned: of('review-return').length,
      extended: of('review-extension').length,
      problems: opinions.filter((opinion) => opinion.result === 'problems').length,
    },
    periods: deadlinesOf(record, context).filter((item) => item.rule === 'review.opinion'),
  }
}
