import { type CaseState, entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'

/** True while a reconsideration or suit that was recorded has no result yet. */
export function remedyPending(state: CaseState<KnownPayloads>): boolean {
  return entriesOf(state, 'remedy').length > entriesOf(state, 'remedy-result').length
}
/** 撤销、变更后方可撤回；有决定在先 */
export const remedyOpen = guard<unknown, KnownPayloads>(
  { id: 'remedy.open', title: '有尚未了结的复议或诉讼', cites: ['行政处罚法 73'], early: true },
  ({ state }) => {
    const open = remedyPending(state)
    return {
      holds: open,
      message: open
        ? { zh: '有未了结的复议或诉讼', en: 'a remedy is pending' }
        : { zh: '没有未了结的复议或诉讼', en: 'no remedy is pending' },
      cure: { zh: '请先登记复议或诉讼', en: 'record the remedy first' },
    }
  },
)
