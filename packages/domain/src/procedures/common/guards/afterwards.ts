import type { z } from 'zod'
import { type CaseState, doneSince, entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { partyNoOf } from '../../../payloads/common/concerning'
import type { CompensationDecision } from '../../../payloads/common/remedies'
import { publishedParties } from '../../../public-content/publication-of'
import { openAnswer } from './open-answer'
import { standingPenalties } from './payment'

/** The order to make the decision anew that nothing has answered yet. */
export const orderToRedo = (state: CaseState<KnownPayloads>) =>
  entriesOf(state, 'remedy-result').findLast(({ data }) => data.redo === true)

/** 被责令重新作出，且尚未重新办理 */
export const orderedToRedo = guard<unknown, KnownPayloads>(
  {
    id: 'redo.ordered',
    title: '复议决定或者判决责令重新作出，且尚未办理',
    cites: ['行政复议法 64.1', '行政诉讼法 70'],
    early: true,
  },
  ({ state }) => {
    const order = orderToRedo(state)
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

/** 决定仍然有效，方可撤销 */
export const decisionInForce = guard<unknown, KnownPayloads>(
  { id: 'revocation.decision-in-force', title: '有尚未撤销的处罚决定', cites: ['行政处罚法 75.2'], early: true },
  ({ state }) => {
    const holds = publishedParties(state).some((no) => standingPenalties(state, no).length > 0)
    return {
      holds,
      message: holds
        ? { zh: '处罚决定仍然有效', en: 'a decision stands' }
        : { zh: '没有有效的处罚决定', en: 'no decision stands' },
      cure: { zh: '请核对案卷中的决定和复议、诉讼结果', en: 'check the decision and the results of remedies' },
    }
  },
)

/** 每一件赔偿申请作出一次赔偿决定；其他当事人的申请不算 */
export const compensationClaimOpen = guard<unknown, KnownPayloads>(
  { id: 'compensation.claim-open', title: '有尚未决定的国家赔偿申请', cites: ['国家赔偿法 13'] },
  ({ data, state }) => {
    const party = partyNoOf(data)
    const count = (step: 'compensation-claim' | 'compensation-decision'): number =>
      entriesOf(state, step).filter((entry) => partyNoOf(entry.data) === party).length
    return openAnswer(String(party), {
      asked: count('compensation-claim'),
      answered: count('compensation-decision'),
      what: '国家赔偿申请',
    })
  },
)

/** 不予赔偿的，没有赔偿金额 */
export const compensationAgrees = guard<z.infer<typeof CompensationDecision>, KnownPayloads>(
  { id: 'compensation.agrees', title: '不予赔偿的决定不写赔偿金额', cites: ['国家赔偿法 13', '国家赔偿法 32'] },
  ({ data: { compensate, amount } }) => {
    const holds = compensate || amount === undefined
    return {
      holds,
      read: { compensate, amount: amount ?? null },
      message: holds
        ? { zh: '决定前后一致', en: 'the decision agrees with itself' }
        : { zh: '既写不予赔偿，又写了赔偿金额', en: 'a refusal with a sum' },
      cure: { zh: '请删去赔偿金额，或者改为予以赔偿', en: 'take the sum away, or compensate' },
    }
  },
)
