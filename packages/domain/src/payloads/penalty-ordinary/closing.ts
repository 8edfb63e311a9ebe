import { z } from 'zod'
import { prose } from '../../input/field-kind'

/** Why a penalty case is closed (结案情形), with the Chinese words for a form. */
export const CloseType = z
  .enum([
    'performed',
    'court-enforcement',
    'not-filed',
    'no-penalty',
    'withdrawn',
    'transferred',
    'revoked',
    'enforcement-ended',
  ])
  .meta({ title: '结案方式', kind: 'plain' })

/** The Chinese words of each way in which a case is closed. */
export const closeTypeNames: Readonly<Record<z.infer<typeof CloseType>, string>> = {
  performed: '处罚决定履行完毕',
  'court-enforcement': '申请人民法院强制执行',
  'not-filed': '不予立案',
  'no-penalty': '不予行政处罚',
  withdrawn: '撤销立案',
  transferred: '移送其他机关',
  revoked: '处罚决定被撤销',
  'enforcement-ended': '终结执行',
}

/** 结案 */
export const Closing = z.strictObject({
  type: CloseType,
  summary: prose('案情与处理决定摘要'),
  performance: prose('执行情况'),
  remedies: z.enum(['none', 'reconsideration', 'suit', 'both']).meta({ title: '复议诉讼情况', kind: 'plain' }),
  departmentOpinion: prose('科室意见', 'case-text', 1000),
  headOpinion: prose('负责人意见', 'case-text', 1000),
})
