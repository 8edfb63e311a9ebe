import { z } from 'zod'
import { dateField, money, prose, statement } from '../../input/field-kind'

/** 当事人书面申请延期、分期缴纳罚款 */
export const DeferralApplication = z.strictObject({
  receivedOn: dateField('收到申请日期', { act: 'until' }),
  reason: prose('申请理由', 'case-text', 2000),
})
/** 批准延期、分期缴纳罚款 */
export const DeferralDecision = z.strictObject({
  reason: statement('理由', 'case-text', 2000),
  until: dateField('延至日期', { act: 'after' }),
  instalments: z
    .array(z.strictObject({ dueOn: dateField('缴款日', { act: 'after' }), amount: money('分期金额（分）').min(1) }))
    .max(60)
    .meta({ title: '分期安排' })
    .optional(),
})
/** 不批准延期、分期缴纳 */
export const DeferralRefusal = z.strictObject({ reason: prose('不批准的理由', 'case-text', 2000) })
