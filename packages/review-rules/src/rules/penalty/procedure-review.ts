import { type DraftDecision, planOf, sameDraft } from '@zhifa/domain'
import type { PenaltyCase } from '../../view/cases'
import { reviewFlowRules } from '../common/review'
import { holdsThat } from '../shapes'
import { lastBefore, ordinary, unless } from '../shared'

/** What had been submitted for review when the newest notice was given. */
function seenBefore(c: PenaltyCase): DraftDecision | undefined {
  const notice = c.latest('prior-notice')
  return notice && lastBefore(c, 'review-submission', notice)?.data.draft
}

/** The notice proposes what was submitted for review. */
const toldAsReviewed = (c: PenaltyCase): boolean => sameDraft(planOf(c.latest('prior-notice')!.data), seenBefore(c)!)

export const procedureReviewRules = [
  ...reviewFlowRules({
    prefix: '',
    title: '',
    head: ordinary,
    deciding: ['decision', 'no-penalty'],
    answering: ['decision', 'investigation-end'],
    says: {
      review: { cites: ['行政处罚法 58.1'] },
      reviewer: { cites: ['行政处罚法 58.2', '国办发〔2018〕118号'] },
      recusal: { cites: ['行政处罚法 43.1', '行政处罚法 43.3'] },
      discussion: { cites: ['行政处罚法 57.2'] },
      decision: { cites: ['行政处罚法 57.1', '国办发〔2018〕118号'] },
    },
  }),
  holdsThat({
    id: 'procedure.told-as-reviewed',
    title: '告知当事人的处罚就是审核通过的方案',
    cites: ['国办发〔2018〕118号'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => seenBefore(c) !== undefined,
    fact: '告知的处罚与送审方案是否一致 prior-notice.proposal',
    is: toldAsReviewed,
    otherwise: unless(
      '告知的处罚与送审方案不一致',
      'the party was told of another penalty than the reviewed one',
      '请按审核通过的方案告知，或者重新送审',
      'notify as reviewed, or submit again',
    ),
  }),
]
