import { canonicalJson } from '../../../canonical/canonical'
import { doneSince, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PenaltyDecision } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { orderToRedo } from '../../common/guards/afterwards'

/** What is said, without spaces and stops: another comma makes no other decision. */
const bare = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '')

/** 复议决定、判决责令重新作出的，不得以同一的事实和理由作出基本相同的决定；以违反法定程序为由撤销的除外 */
export const notTheSameAgain = guard<PenaltyDecision, PenaltyOrdinary>(
  {
    id: 'redo.not-the-same',
    title: '重新作出的决定没有以同一的事实和理由与原决定基本相同',
    cites: ['行政复议法 64.2', '行政诉讼法 71'],
  },
  ({ data, state }) => {
    const order = orderToRedo(state)
    const before = latest(state, 'decision')
    // Where only the procedure was wrong the same may come out again; that a court may say so too was not read in a norm.
    const procedural = order?.data.procedural === true
    const asked = order && !procedural && doneSince(state, 'anew', order) ? before : undefined
    const essence = ({ facts, penaltyBasis, penalties, violations, others }: PenaltyDecision): string =>
      bare(canonicalJson({ facts, penaltyBasis, penalties, violations: violations ?? null, others: others ?? null }))
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
        zh: '请按复议决定、判决重新认定事实、适用依据；以违反法定程序为由撤销的，在复议诉讼结果中登记',
        en: 'find the facts and the basis anew as the result says; where only the procedure was wrong, the result says so on record',
      },
    }
  },
)
