import { type CaseState, entriesOf, latest } from '../case/record/state'
import { articlesBeyond } from '../citation/articles-beyond'
import { matchParties } from '../party/same-party'
import type { KnownPayloads } from '../payloads'
import type { DraftContent } from '../payloads/common/review'
import { submissionBefore } from './cleared'

/** What was reviewed, and where it stands. */
export interface ReviewedContent {
  readonly from: 'review-submission' | 'investigation-end'
  readonly seq: number
  readonly content: DraftContent
}

/**
 * What the decision was going to say when the review passed it: the draft that was submitted or, where none was written out, the final
 * report that lay before the reviewers. Nothing while no review has passed.
 *
 * @example reviewedContent(state)?.content.facts
 */
export function reviewedContent(state: CaseState<KnownPayloads>): ReviewedContent | undefined {
  const opinion = latest(state, 'review-opinion')
  if (opinion?.data.result !== 'agree') return undefined
  return contentOf(state, submissionBefore(state, opinion))
}

/** What a submission puts before the reviewers as the text of the decision. */
export function contentOf(
  state: CaseState<KnownPayloads>,
  submission: ReturnType<typeof submissionBefore>,
): ReviewedContent | undefined {
  if (!submission) return undefined
  if (submission.data.content)
    return { from: 'review-submission', seq: submission.seq, content: submission.data.content }
  const report = entriesOf(state, 'investigation-end').findLast(({ seq }) => seq < submission.seq)
  if (!report) return undefined
  const { party, facts, violated, penaltyBasis, discretion, correction } = report.data
  return {
    from: 'investigation-end',
    seq: report.seq,
    content: {
      party,
      facts: facts.map(({ text }) => text).join('\n'),
      violated,
      penaltyBasis,
      discretion,
      ...(correction === undefined ? {} : { correction }),
    },
  }
}

/** What a decision rests on (行政处罚法第五十九条): where one of these differs, another decision is made than was reviewed. */
export type Substance = Pick<DraftContent, 'party' | 'facts' | 'violated' | 'penaltyBasis'>

/**
 * Where a decision goes beyond the text that was reviewed: another party, other facts, an article that was not there. How an article is
 * written and where a line ends does not matter; one that is left out takes nothing from what was reviewed.
 */
export function beyondReviewed(now: Substance, reviewed: Substance): (keyof Substance)[] {
  const articles = (key: 'violated' | 'penaltyBasis'): boolean => articlesBeyond(now[key], reviewed[key]).length > 0
  return [
    ...(matchParties(now.party, reviewed.party) === 'same' ? [] : (['party'] as const)),
    ...(plain(now.facts) === plain(reviewed.facts) ? [] : (['facts'] as const)),
    ...(articles('violated') ? (['violated'] as const) : []),
    ...(articles('penaltyBasis') ? (['penaltyBasis'] as const) : []),
  ]
}

const plain = (text: string): string => text.replace(/[\s。；;]+/gu, '')
