import { answered, guard } from '../../../case/table/guard'
import type { Finding } from '../../../finding/finding'
import { foundOf, type PenaltyPaper, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { oldEnough } from '../../common/guards/age'
import { ofPart } from './parts'
import { reportBehind } from './sanction'

const head = {
  id: 'penalty.old-enough',
  title: '受处罚的自然人行为时已达到可以处罚的年龄；未成年的，已写明从轻或者减轻',
  cites: ['行政处罚法 30'],
} as const

/** 不满十四周岁不予处罚，已满十四周岁不满十八周岁从轻或者减轻: of each violation of each natural person, on the day on which it ended. */
export const oldEnoughForPenalty = guard<PenaltyPaper, PenaltyOrdinary>(
  head,
  ({ data, state, record, step, law }): Finding[] => {
    const report = reportBehind(data, step, state)
    if (!report) return []
    return statedIn(data, record.cause).flatMap(({ no, party, violations }) =>
      violations.flatMap((violation) => {
        const { span, leniency = [] } = foundOf(report, no, violation.no)
        const lenient = leniency.some(({ id }) => id === 'age-lenient')
        const answer = span && oldEnough({ party, endedOn: span.to, lenient }, law)
        return answer ? [ofPart(data, no, violation)(answered(head, answer))] : []
      }),
    )
  },
)
