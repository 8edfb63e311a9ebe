import { z } from 'zod'
import { FilledChecklist } from '../checklist/filled'
import { choice, choiceOf } from '../choice/choice'
import { dateField, dateTimeField, line, prose } from '../input/field-kind'
import { Party } from '../party/party'
import { GeneralClosing } from './common/closing'
import { Articles, DocumentNumber, OnSite, Signature, serviceOf } from './common/on-site'
import { archivingPayloads, disclosurePayloads, recusalPayloads, workPayloads } from './common/tables'

const Items = z.array(line('检查事项', 'plain')).min(1).max(100).meta({ title: '检查事项' })
const Object_ = {
  object: Party.meta({ title: '检查对象' }),
  enterprise: z.boolean().meta({ title: '是否涉企', kind: 'plain' }),
  exemption: z
    .strictObject({
      id: line('公布的情形', 'reference', 100),
      reason: prose('理由', 'case-text', 500),
    })
    .meta({ title: '不计入年度频次的情形' })
    .optional(),
}

/** 检查审批: random (with the draw it rests on), planned (with the plan), prompted (with its source). */
export const RandomApproval = z.strictObject({
  ...Object_,
  items: Items,
  draw: line('抽取结果编号', 'reference', 100),
  drawDigest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title: '抽取结果摘要', kind: 'plain' }),
  basis: Articles.meta({ title: '检查依据' }),
  plannedOn: dateField('计划检查日期', { act: 'from' }),
})
export const PlannedApproval = z.strictObject({
  ...Object_,
  items: Items,
  plan: line('检查计划名称、文号', 'reference'),
  basis: Articles.meta({ title: '检查依据' }),
  plannedOn: dateField('计划检查日期', { act: 'from' }),
})
export const PromptedApproval = z.strictObject({
  ...Object_,
  items: Items,
  source: choice('线索来源', {
    complaint: '投诉',
    tip: '举报',
    transferred: '有关部门移送',
    assigned: '上级交办',
    monitoring: '监测预警',
    media: '媒体曝光',
  }),
  receivedAt: dateTimeField('收到线索时间', { act: 'until' }),
  urgent: z.boolean().meta({ title: '是否紧急（事后补办审批）', kind: 'plain' }),
  basis: Articles.meta({ title: '检查依据' }),
  plannedOn: dateField('计划检查日期', { act: 'from' }),
})

/** 检查通知 */
export const Notice = z.strictObject({
  number: DocumentNumber,
  servedOn: dateField('送达日期', { act: 'same-day' }),
  frequencyTold: z.boolean().meta({ title: '是否载明年度检查频次', kind: 'plain' }),
  rightsTold: z.boolean().meta({ title: '是否告知权利和监督方式', kind: 'plain' }),
  onTheSpot: z.boolean().meta({ title: '是否现场出示（不宜提前通知）', kind: 'plain' }),
})

/** Who signs for the party: nobody, where nobody was found (查无此人). */
const VisitSignature = z
  .discriminatedUnion('kind', [
    ...Signature.options,
    z.strictObject({
      kind: choiceOf('签字', 'nobody-found', '查无此人'),
      reason: prose('查找情况', 'case-text', 500),
      witness: line('见证人', 'personal-name', 60).optional(),
    }),
  ])
  .meta({ title: '签字情况' })

/** 现场检查 */
export const Visit = z.strictObject({
  ...OnSite,
  scanned: z.boolean().meta({ title: '是否扫码入企', kind: 'plain' }).optional(),
  checklists: z.array(FilledChecklist).max(20).meta({ title: '检查表' }).optional(),
  content: prose('检查情况'),
  problems: z
    .array(line('发现的问题', 'case-text', 500))
    .max(200)
    .meta({ title: '发现的问题' }),
  signature: VisitSignature,
})
export const Result = z.strictObject({
  conclusion: choice('检查结果', {
    'no-problem': '未发现问题',
    'problem-found': '发现问题',
    gone: '查无此人',
    refused: '不配合检查',
  }),
  text: prose('结果内容'),
  service: serviceOf('visit').meta({ title: '送达情况' }),
})
export type Result = z.infer<typeof Result>
export const Order = z.strictObject({
  number: DocumentNumber,
  content: prose('责令改正内容'),
  dueOn: dateField('改正期限', { act: 'from' }),
  basis: Articles.meta({ title: '依据' }),
})
export const Recheck = z.strictObject({
  ...OnSite,
  corrected: z.boolean().meta({ title: '是否改正', kind: 'plain' }),
  content: prose('复查情况'),
  signature: Signature,
})
export const TurnIntoCase = z.strictObject({ caseId: line('案件编号', 'reference', 64), reason: prose('转立案理由') })
export const NotApproved = z.strictObject({ reason: prose('不检查的理由') })

/** From the approval on the three kinds of inspection say the same. */
export const inspectionPayloads = {
  'not-approved': NotApproved,
  notice: Notice,
  visit: Visit,
  result: Result,
  'correction-order': Order,
  recheck: Recheck,
  'turn-into-case': TurnIntoCase,
  finish: GeneralClosing,
  closing: GeneralClosing,
  ...recusalPayloads,
  ...workPayloads,
  ...archivingPayloads,
  ...disclosurePayloads.inspection,
}

/** 双随机抽查、计划检查、线索核查: what their acts say. */
export const inspectionRandomPayloads = { approval: RandomApproval, ...inspectionPayloads }
export const inspectionPlannedPayloads = { approval: PlannedApproval, ...inspectionPayloads }
export const inspectionPromptedPayloads = { approval: PromptedApproval, ...inspectionPayloads }

/** What the three kinds have in common. */
export type AnyInspection = typeof inspectionPayloads & {
  readonly approval: typeof RandomApproval | typeof PlannedApproval | typeof PromptedApproval
}
