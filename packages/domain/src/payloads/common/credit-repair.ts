import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, line, prose, statement } from '../../input/field-kind'
import { CreditClass } from '../../publication/publication'
import { concerning } from './concerning'

/** 信用修复告知书: goes out together with the decision (两书同达) and says how long the penalty is shown, and how that ends early. */
export const CreditRepairNotice = z.strictObject({
  ...concerning,
  class: CreditClass,
  /** The last day of the publication that the party is told. */
  until: dateField('告知的最长公示期届满日', { act: 'after' }),
  conditions: z
    .array(line('修复条件', 'plain', 300))
    .min(1)
    .max(20)
    .meta({ title: '修复条件' }),
  channel: line('申请途径', 'plain', 200),
  telephone: line('咨询电话', 'telephone', 60),
  servedOn: dateField('送达日期', { act: 'until', since: [{ step: 'decision' }] }),
  /** Where it did not go out with the decision, or tells another class than the notice before it. */
  apart: statement('没有一并送达、更正原告知的理由', 'case-text', 1000).optional(),
})
export type CreditRepairNotice = z.infer<typeof CreditRepairNotice>

/** 提前停止公示的信用修复申请 */
export const CreditRepairRequest = z.strictObject({
  ...concerning,
  number: line('申请受理编号', 'reference', 100),
  receivedOn: dateField('收到申请日期', { act: 'until', since: [{ step: 'decision' }] }),
  channel: choice('申请途径', { 'credit-china': '“信用中国”网站', bureau: '本机关', other: '其他公共信用平台' }),
  performed: z.boolean().meta({ title: '是否履行处罚决定', kind: 'plain' }),
  corrected: z.boolean().meta({ title: '是否纠正违法行为', kind: 'plain' }),
  pledged: z.boolean().meta({ title: '是否作出信用承诺', kind: 'plain' }),
  materials: prose('申请材料', 'case-text', 2000),
})
export type CreditRepairRequest = z.infer<typeof CreditRepairRequest>

/** 答复信用修复申请 */
export const CreditRepairAnswer = z.strictObject({
  ...concerning,
  request: line('申请受理编号', 'reference', 100),
  result: choice('修复结果', { repaired: '予以修复', refused: '不予修复' }),
  /** Where the authority for credit found it instead: who, and under which number. */
  authority: z
    .strictObject({ body: line('认定机关', 'plain'), number: line('认定文书编号', 'reference', 100) })
    .meta({ title: '信用主管部门的认定' })
    .optional(),
  reason: prose('理由', 'case-text', 2000),
  toldOn: dateField('告知申请人日期', { act: 'until' }),
})
export type CreditRepairAnswer = z.infer<typeof CreditRepairAnswer>
