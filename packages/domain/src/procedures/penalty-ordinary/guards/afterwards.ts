import { contentDigest } from '../../../canonical/digest'
import { type CaseState, doneSince, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PenaltyDecision } from '../../../payloads/penalty-ordinary'
import { partiesOf } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { standingPenalties } from '../../common/guards/payment'

/** The order to make the decision anew that nothing has answered yet. */
const orderOf = (state: CaseState<PenaltyOrdinary>) =>
  entriesOf(state, 'remedy-result').findLast(({ data }) => data.redo === true)

/** 被责令重新作出，且尚未重新办理 */
export const orderedToRedo = guard<unknown, PenaltyOrdinary>(
  {
    id: 'redo.ordered',
    title: '复议决定或者判决责令重新作出，且尚未办理',
    cites: ['行政复议法 64.1', '行政诉讼法 70'],
    early: true,
  },
  ({ state }) => {
    const order = orderOf(state)
    const holds = order !== undefined && !doneSince(state, 'anew', order)
    return {
      holds,
      read: { orderedOn: order?.data.effectiveOn ?? null },
      message: holds
        ? { zh: '被责令重新作出', en: 'it was ordered to be made anew' }
        : order
          ? { zh: '已经重新办理', en: 'it is being made anew already' }
          : { zh: '没有责令重新作出的复议决定或者判决', en: 'no result on record orders it to be made anew' },
      cure: { zh: '请先登记复议或诉讼结果；自行发现错误的，用“重新办理”', en: 'record the result, or reopen the case' },
    }
  },
)

/** 判决责令重新作出的，不得以同一的事实和理由作出基本相同的决定 */
export const notTheSameAgain = guard<PenaltyDecision, PenaltyOrdinary>(
  {
    id: 'redo.not-the-same',
    title: '重新作出的决定没有以同一的事实和理由与原决定基本相同',
    cites: ['行政诉讼法 71'],
  },
  ({ data, state }) => {
    const order = orderOf(state)
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

/** 决定仍然有效，方可撤销 */
export const decisionInForce = guard<unknown, PenaltyOrdinary>(
  { id: 'revocation.decision-in-force', title: '有尚未撤销的处罚决定', cites: ['行政处罚法 75.2'], early: true },
  ({ state }) => {
    const holds = partiesOf(state).some((no) => standingPenalties(state, no).length > 0)
    return {
      holds,
      message: holds
        ? { zh: '处罚决定仍然有效', en: 'a decision stands' }
        : { zh: '没有有效的处罚决定', en: 'no decision stands' },
      cure: { zh: '请核对案卷中的决定和复议、诉讼结果', en: 'check the decision and the results of remedies' },
    }
  },
)
