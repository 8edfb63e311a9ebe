import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, line, money, prose } from '../../input/field-kind'

export const Payment = z.strictObject({
  amount: money('缴款金额（分）').min(1),
  receipt: line('票据号', 'reference', 100),
  channel: choice('缴款渠道', { bank: '银行', electronic: '电子支付', 'on-the-spot': '当场收缴' }),
})
const RemedyKind = choice('救济方式', { reconsideration: '行政复议', suit: '行政诉讼' })

export const Remedy = z.strictObject({
  kind: RemedyKind,
  body: line('受理机关', 'plain'),
  filedOn: dateField('申请（起诉）日期', {
    act: 'until',
    since: [{ step: ['decision', 'grant', 'refusal', 'imposition', 'emergency-imposition'] }],
  }),
})
export const RemedyResult = z.strictObject({
  kind: RemedyKind,
  result: choice('结果', {
    upheld: '维持',
    changed: '变更',
    revoked: '撤销',
    unlawful: '确认违法',
    void: '确认无效',
    withdrawn: '撤回申请',
    rejected: '驳回',
  }),
  number: line('文书号', 'reference', 100),
  effectiveOn: dateField('生效日期', { act: 'until', since: [{ step: 'remedy', of: 'filedOn' }] }),
  text: prose('主要内容', 'case-text', 4000),
})
export type RemedyResult = z.infer<typeof RemedyResult>

const fallen: readonly string[] = ['revoked', 'void', 'unlawful'] satisfies RemedyResult['result'][]

/** The decision fell: revoked, void, or unlawful (行政复议法第六十四条, 行政诉讼法第七十条). */
export const fell = ({ result }: Pick<RemedyResult, 'result'>): boolean => fallen.includes(result)

/** What was published of the decision is no longer true: it fell, or was changed (行政处罚法第四十八条第二款). */
export const unsays = (told: Pick<RemedyResult, 'result'>): boolean => told.result === 'changed' || fell(told)
