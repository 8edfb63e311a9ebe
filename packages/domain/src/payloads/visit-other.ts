import { z } from 'zod'
import { FilledChecklist } from '../checklist/filled'
import { choice } from '../choice/choice'
import { dateField, dateTimeField, fileHash, line, prose, span, statement } from '../input/field-kind'
import { Party } from '../party/party'
import { GeneralClosing } from './common/closing'
import { archivingPayloads, workPayloads } from './common/tables'

/** The Chinese words of what a visit that is no check is for (国办发〔2024〕54号问答：观摩、督导等也须登记). */
export const visitReasonNames = {
  guidance: '指导服务',
  delivery: '送达文书',
  publicity: '普法宣传',
  survey: '调研',
  verification: '许可核实',
  observation: '观摩',
  supervising: '督导',
} as const

/** 入企活动审批: who is visited, what for, and that it is no check. */
export const VisitApproval = z.strictObject({
  object: Party.meta({ title: '前往的企业、单位或个人' }),
  reason: choice('活动事由', visitReasonNames),
  purpose: statement('活动内容'),
  /** 送达、许可核实: the case that it serves. */
  servedCase: line('所服务的案件编号', 'reference', 64).optional(),
  /** Where somebody was there this year already. */
  again: statement('本年度再次前往的理由', 'case-text', 1000).optional(),
  plannedOn: dateField('计划日期', { act: 'from' }),
})

/** 入企活动记录 */
export const VisitRecord = z.strictObject({
  place: line('地点', 'address'),
  ...span,
  scan: z
    .strictObject({
      code: line('入企码', 'reference', 1000),
      scannedAt: dateTimeField('扫码时间', { act: 'same-day' }),
      place: line('扫码地点', 'address'),
    })
    .meta({ title: '扫码入企' })
    .optional(),
  met: line('接待人', 'personal-name', 60),
  content: prose('活动情况'),
  advice: prose('指导意见', 'case-text', 4000).optional(),
  /** What was noticed beside it: no finding, and no evidence. */
  noticed: z
    .array(line('发现的线索', 'case-text', 500))
    .max(50)
    .meta({ title: '发现的线索' }),
  photos: z
    .array(z.strictObject({ title: line('照片说明', 'case-text'), sha256: fileHash('照片文件') }))
    .max(50)
    .meta({ title: '照片' })
    .optional(),
  /** Here to be refused: whoever answers a checklist checks. */
  checklists: z.array(FilledChecklist).max(20).meta({ title: '检查表（须按检查办理）' }).optional(),
})
export type VisitRecord = z.infer<typeof VisitRecord>

/** 线索转为检查: the check that was approved because of it. */
export const TurnIntoCheck = z.strictObject({
  checkCase: line('检查编号', 'reference', 64),
  reason: statement('转为检查的理由'),
})
/** 线索不检查 */
export const LeadDropped = z.strictObject({ reason: statement('不检查的理由') })
/** 取消活动 */
export const VisitCancelled = z.strictObject({ reason: statement('取消的理由') })

/** 不属于检查的入企活动: what its acts say. */
export const visitOtherPayloads = {
  'visit-approval': VisitApproval,
  'visit-cancelled': VisitCancelled,
  'visit-record': VisitRecord,
  'turn-into-check': TurnIntoCheck,
  'lead-dropped': LeadDropped,
  closing: GeneralClosing,
  ...workPayloads,
  ...archivingPayloads,
}
export type VisitOther = typeof visitOtherPayloads
export type VisitReason = z.infer<typeof VisitApproval>['reason']
