import { z } from 'zod'
import { FilledChecklist } from '../checklist/filled'
import { choice, choiceOf } from '../choice/choice'
import { dateField, dateTimeField, line, prose, statement } from '../input/field-kind'
import { GeneralClosing } from './common/closing'
import { Articles, DocumentNumber, OnSite, Signature, serviceOf } from './common/on-site'
import { archivingPayloads, disclosurePayloads, recusalPayloads, workPayloads } from './common/tables'
import { InspectedObject, Items, Lead, SuperiorOrder } from './inspection-grounds'

/** 年度检查计划: the case that keeps the plan as data, and the joint check of several bodies of which this is one body's record. */
const UnderPlan = {
  planCase: line('年度计划编号', 'reference', 64).optional(),
  joint: z
    .strictObject({
      lead: line('牵头机关', 'plain'),
      bodies: z.array(line('参加机关', 'plain')).min(2).max(20).meta({ title: '参加机关' }),
    })
    .meta({ title: '综合查一次' })
    .optional(),
}

/** 检查审批: random (with the draw it rests on), planned (with the plan), prompted (with its source). */
export const RandomApproval = z.strictObject({
  ...InspectedObject,
  ...UnderPlan,
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
  ...InspectedObject,
  ...UnderPlan,
  items: Items,
  plan: line('检查计划名称、文号', 'reference'),
  basis: Articles.meta({ title: '检查依据' }),
  plannedOn: dateField('计划检查日期', { act: 'from' }),
})
export const PromptedApproval = z.strictObject({
  ...InspectedObject,
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
  lead: Lead.optional(),
  urgent: z.boolean().meta({ title: '是否紧急（事后补办审批）', kind: 'plain' }),
  basis: Articles.meta({ title: '检查依据' }),
  plannedOn: dateField('计划检查日期', { act: 'from' }),
})

/**
 * 专项检查: the campaign that it belongs to — approved with its scope, area and time, filed and made public before anybody is
 * visited (国办发〔2024〕54号).
 */
export const SpecialApproval = z.strictObject({
  ...InspectedObject,
  items: Items,
  campaign: z
    .strictObject({
      title: line('专项检查名称', 'plain'),
      number: DocumentNumber,
      orderedBy: choice('部署机关', { own: '本机关', superior: '上级机关' }),
      order: SuperiorOrder.optional(),
      items: z.array(line('检查事项范围', 'plain')).min(1).max(100).meta({ title: '检查事项范围' }),
      area: line('检查区域', 'plain', 100),
      from: dateField('专项检查开始', { act: 'until' }),
      until: dateField('专项检查结束', { act: 'from', since: [{ field: 'from' }] }),
      filedWith: line('备案机关', 'plain'),
      filedOn: dateField('备案日期', { act: 'until' }),
      publishedOn: dateField('公布日期', { act: 'until' }),
      channel: line('公布渠道', 'plain'),
    })
    .meta({ title: '专项检查' }),
  objectArea: line('检查对象所在区域', 'plain', 100),
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
  /** 扫码入企: the code that was scanned or shown at the door, when and where. */
  scan: z
    .strictObject({
      code: line('检查码', 'reference', 1000),
      scannedAt: dateTimeField('扫码时间', { act: 'same-day' }),
      place: line('扫码地点', 'address'),
    })
    .meta({ title: '扫码入企' })
    .optional(),
  /** Why nobody scanned: only what cannot wait enters without a code. */
  unscanned: prose('未扫码的紧急情况', 'case-text', 1000).optional(),
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
  content: statement('责令改正内容'),
  dueOn: dateField('改正期限', { act: 'from' }),
  basis: Articles.meta({ title: '依据' }),
})
export const Recheck = z.strictObject({
  ...OnSite,
  corrected: z.boolean().meta({ title: '是否改正', kind: 'plain' }),
  content: prose('复查情况'),
  signature: Signature,
})
export const TurnIntoCase = z.strictObject({
  caseId: line('案件编号', 'reference', 64),
  reason: statement('转立案理由'),
})
export const NotApproved = z.strictObject({ reason: statement('不检查的理由') })

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
export const inspectionSpecialPayloads = { approval: SpecialApproval, ...inspectionPayloads }

/** What the kinds on site have in common. */
export type AnyInspection = typeof inspectionPayloads & {
  readonly approval: typeof RandomApproval | typeof PlannedApproval | typeof PromptedApproval | typeof SpecialApproval
}
