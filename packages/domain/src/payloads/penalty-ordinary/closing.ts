import { z } from 'zod'
import { choice } from '../../choice/choice'
import { prose } from '../../input/field-kind'
import { EndedFor } from '../common/ending'

/** The Chinese words of each way in which a case is closed. */
export const closeTypeNames = {
  performed: '处罚决定履行完毕',
  'court-enforcement': '申请人民法院强制执行',
  'not-filed': '不予立案',
  'no-penalty': '不予行政处罚',
  withdrawn: '撤销立案',
  transferred: '移送其他机关',
  revoked: '处罚决定被撤销',
  'enforcement-ended': '终结执行',
} as const

/** Why a penalty case is closed (结案情形), with the Chinese words for a form. */
export const CloseType = choice('结案方式', closeTypeNames)

/** 结案 */
export const Closing = z.strictObject({
  type: CloseType,
  summary: prose('案情与处理决定摘要'),
  performance: prose('执行情况'),
  /** 终结执行的，每一当事人一项. */
  endings: z.array(EndedFor).min(1).max(50).meta({ title: '终结执行的情形' }).optional(),
  remedies: choice('复议诉讼情况', {
    none: '未申请复议、未起诉',
    reconsideration: '已申请行政复议',
    suit: '已提起行政诉讼',
    both: '复议后又起诉',
  }),
  departmentOpinion: prose('科室意见', 'case-text', 1000),
  headOpinion: prose('负责人意见', 'case-text', 1000),
})
