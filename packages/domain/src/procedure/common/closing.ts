import { z } from 'zod'
import { prose } from '../../input/field-kind'
import { guard } from '../penalty-ordinary/guards/guard'
import { remedyPending } from './remedy'

/** 结案, for procedures whose phase already says how the case ended. */
export const GeneralClosing = z.strictObject({
  summary: prose('办理情况摘要'),
  result: prose('结果和执行情况'),
  headOpinion: prose('负责人意见', 'case-text', 1000),
})

/** 复议、诉讼了结前不结案 */
export const noRemedyPending = guard<unknown>(
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
