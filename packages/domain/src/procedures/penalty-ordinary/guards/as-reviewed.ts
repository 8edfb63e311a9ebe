import { guard } from '../../../case/table/guard'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { beyondReviewed, reviewedContent, type Substance } from '../../../review/reviewed-content'

const names: Readonly<Record<keyof Substance, string>> = {
  party: '当事人',
  facts: '违法事实',
  violated: '违反条款',
  penaltyBasis: '处罚依据',
}

/**
 * 未经审核的内容不得写入决定. What is ordered is compared where the review is asked for (`review.covers-the-decision`); this compares whom the
 * decision is about, what it finds and on what it rests. A text that became another after the review is reviewed again, whoever
 * thinks that it became better.
 */
export const asReviewed = guard<Substance, PenaltyOrdinary>(
  {
    id: 'review.covers-the-text',
    title: '决定的当事人、违法事实和依据与经审核的一致',
    cites: ['行政处罚法 58.1'],
  },
  ({ data, state }) => {
    const reviewed = reviewedContent(state)
    // Whether there must be a review at all says the gate.
    if (!reviewed) return []
    const differing = beyondReviewed(data, reviewed.content)
    const holds = differing.length === 0
    const of = reviewed.from === 'review-submission' ? '送审的拟决定书' : '送审时的调查终结报告'
    return {
      holds,
      read: { from: reviewed.from, entry: reviewed.seq, differing },
      message: holds
        ? { zh: `与${of}一致`, en: 'the text that was reviewed' }
        : {
            zh: `${differing.map((key) => names[key]).join('、')}与${of}不同，尚未经过审核`,
            en: `differs from what was reviewed: ${differing.join(', ')}`,
          },
      cure: {
        zh: '请按经审核的内容作出决定，或者将修改后的拟决定书重新送审',
        en: 'decide as reviewed, or submit the changed draft again',
      },
    }
  },
)
