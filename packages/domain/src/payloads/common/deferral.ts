import { z } from 'zod'
import { dateField, prose } from '../../input/field-kind'

/** 当事人书面申请延期、分期缴纳罚款 */
export const DeferralApplication = z.strictObject({
  receivedOn: dateField('收到申请日期', { act: 'until' }),
  reason: prose('申请理由', 'case-text', 2000),
})
/** 不批准延期、分期缴纳 */
export const DeferralRefusal = z.strictObject({ reason: prose('不批准的理由', 'case-text', 2000) })
