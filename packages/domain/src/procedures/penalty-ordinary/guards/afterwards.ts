import { contentDigest } from '../../../canonical/digest'
import { doneSince, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PenaltyDecision } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { orderToRedo } from '../../common/guards/afterwards'

/** 判决责令重新作出的，不得以同一的事实和理由作出基本相同的决定 */
export const notTheSameAgain = guard<PenaltyDecision, PenaltyOrdinary>(
  {
    id: 'redo.not-the-same',
    title: '重新作出的决定没有以同一的事实和理由与原决定基本相同',
    cites: ['行政诉讼法 71'],
  },
  ({ data, state }) => {
    const order = orderToRedo(state)
    const before = latest(state, 'decision')
    const asked = order?.data.kind === 'suit' && doneSince(state, 'anew', order) ? before : undefined
    const essence = ({ facts, penaltyBasis, penalties, violations, others }: PenaltyDecision): string =>
      contentDigest({ facts, penaltyBasis, penalties, violations: violations ?? null, others: others ?? null })
    const same = asked !== undefined && essence(asked.data) === essence(data)
    return {
      holds: !same,
      message: same
        ? {
            zh: '事实、依据和处罚与被撤销的决定相同',
            en: 'facts, basis and penalties are those of the revoked decision',
          }
        : { zh: '不是原决定的重复', en: 'it does not repeat the revoked decision' },
      cure: {
        zh: '请按判决重新认定事实、适用依据；仅因违反法定程序被撤销的，写明补正的程序',
        en: 'find the facts and the basis anew as the judgement says',
      },
    }
  },
)
