import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { remedyPending } from './remedy'

/** 复议、诉讼了结前不结案 */
export const noRemedyPending = guard<unknown, KnownPayloads>(
  { id: 'remedy.none-pending', title: '没有未了结的复议或诉讼', cites: ['行政处罚法 73'], early: true },
  ({ state }) => {
    const open = remedyPending(state)
    return {
      holds: !open,
      message: open
        ? { zh: '复议或诉讼尚未了结', en: 'a remedy is pending' }
        : { zh: '没有未了结的复议或诉讼', en: 'no remedy is pending' },
      cure: { zh: '请待复议或诉讼了结后结案', en: 'close when the remedy has ended' },
    }
  },
)
