import { z } from 'zod'
import { completed } from '../case/record/payloads'
import { line, prose } from '../input/field-kind'
import { PlanFigure, PlanItem, PlanJoint } from '../plan/item'
import { GeneralClosing } from './common/closing'
import { DocumentNumber } from './common/on-site'
import { archivingPayloads, workPayloads } from './common/tables'
import { drawPayloads } from './inspection-draw'

const items = z.array(PlanItem).min(1).max(200).meta({ title: '计划项' })

/** 编制年度检查计划 */
export const PlanDraft = z.strictObject({
  title: line('计划名称', 'plain'),
  year: z.int().min(2000).max(2100).meta({ title: '计划年度', kind: 'plain' }),
  items,
})
export const PlanApproval = z.strictObject({ number: DocumentNumber, opinion: prose('批准意见', 'case-text', 1000) })
/** 报同级司法行政部门 */
export const PlanReport = z.strictObject({
  office: line('司法行政部门', 'plain'),
  receipt: line('收件回执编号', 'reference', 100),
  lateReason: prose('逾期报送的原因', 'case-text', 1000).optional(),
})
export const PlanPublication = z.strictObject({ channel: line('公布渠道', 'plain') })
export const PlanChange = z.strictObject({ reason: prose('调整理由', 'case-text', 2000), items })
export const PlanSummary = z.strictObject({ text: prose('执行情况') })

/** 年度行政检查计划: what its acts say. */
export const inspectionPlanPayloads = {
  'plan-draft': PlanDraft,
  'plan-joint': PlanJoint,
  'plan-approval': PlanApproval,
  'plan-report': PlanReport,
  /** The digest of the rows that are published: computed, so that what the public reads is what was approved. */
  'plan-publication': completed(PlanPublication, z.object({ digest: z.string() })),
  'plan-change': PlanChange,
  ...drawPayloads,
  'plan-summary': completed(PlanSummary, z.object({ figures: z.array(PlanFigure) })),
  closing: GeneralClosing,
  ...workPayloads,
  ...archivingPayloads,
}
export type InspectionPlan = typeof inspectionPlanPayloads
