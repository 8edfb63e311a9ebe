import { z } from 'zod'
import { dateField, line, money, prose } from '../../input/field-kind'

export const Payment = z.strictObject({
  amount: money('缴款金额（分）').min(1),
  receipt: line('票据号', 'reference', 100),
  channel: z.enum(['bank', 'electronic', 'on-the-spot']).meta({ title: '缴款渠道', kind: 'plain' }),
})
export const Remedy = z.strictObject({
  kind: z.enum(['reconsideration', 'suit']).meta({ title: '救济方式', kind: 'plain' }),
  body: line('受理机关', 'plain'),
  filedOn: dateField('申请（起诉）日期', {
    act: 'until',
    since: [{ step: ['decision', 'grant', 'refusal', 'imposition', 'emergency-imposition'] }],
  }),
})
export const RemedyResult = z.strictObject({
  kind: z.enum(['reconsideration', 'suit']).meta({ title: '救济方式', kind: 'plain' }),
  result: z
    .enum(['upheld', 'changed', 'revoked', 'unlawful', 'void', 'withdrawn', 'rejected'])
    .meta({ title: '结果', kind: 'plain' }),
  number: line('文书号', 'reference', 100),
  effectiveOn: dateField('生效日期', { act: 'until', since: [{ step: 'remedy', of: 'filedOn' }] }),
  text: prose('主要内容', 'case-text', 4000),
})
