import { z } from 'zod'
import { choice, choiceOf } from '../choice/choice'
import { dateField, dateTimeField, fileHash, line, person, prose, statement } from '../input/field-kind'
import { GeneralClosing } from './common/closing'
import { Articles, DocumentNumber, serviceOf } from './common/on-site'
import { archivingPayloads, disclosurePayloads, recusalPayloads, workPayloads } from './common/tables'
import { NotApproved, Order, TurnIntoCase } from './inspection'
import { InspectedObject, Items } from './inspection-grounds'

/** Where a record comes from: a fixed device of the register, or an information system of the register. */
const Source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: choiceOf('来源', 'device', '电子技术监控设备'),
    device: line('设备编号', 'reference', 40),
  }),
  z.strictObject({ kind: choiceOf('来源', 'system', '信息系统'), system: line('系统编号', 'reference', 40) }),
])
export type RemoteSource = z.infer<typeof Source>

const unlimited = { act: 'free', why: '审批以前、以后的记录都可以调取，范围以批准的为限' } as const

/** 非现场检查审批: what is looked up, where, of which days, and why nobody needs to go there. */
export const RemoteApproval = z.strictObject({
  ...InspectedObject,
  items: Items,
  sources: z.array(Source).min(1).max(20).meta({ title: '调取记录的来源' }),
  recordsFrom: dateField('调取记录的起日', unlimited),
  recordsUntil: dateField('调取记录的止日', { ...unlimited, since: [{ field: 'recordsFrom' }] }),
  offSite: statement('不到现场即可查明的理由', 'case-text', 1000),
  basis: Articles.meta({ title: '检查依据' }),
  plannedOn: dateField('计划检查日期', { act: 'from' }),
})

/** One record that was taken: each is looked at by a person before anything is concluded from it (行政处罚法第四十一条第二款). */
const TakenRecord = z.strictObject({
  id: line('记录编号', 'reference', 40),
  source: Source.meta({ title: '记录来源' }),
  title: line('记录名称', 'case-text'),
  recordedAt: dateTimeField('记录时间', { act: 'until' }),
  sha256: fileHash('记录文件').optional(),
  reviewedBy: person('记录审核人员', { confirms: true }),
  reviewedOn: dateField('记录审核日期', { act: 'until', since: [{ field: 'recordedAt' }] }),
  fit: z.boolean().meta({ title: '记录是否真实、清晰、完整、准确', kind: 'plain' }),
  shows: prose('记录反映的情况', 'case-text', 2000),
})

/** 非现场核查 */
export const RemoteRecord = z.strictObject({
  records: z.array(TakenRecord).min(1).max(200).meta({ title: '调取的记录' }),
  content: prose('核查情况'),
  problems: z
    .array(
      z.strictObject({
        problem: line('发现的问题', 'case-text', 500),
        records: z
          .array(line('对应记录编号', 'reference', 40))
          .min(1)
          .max(50)
          .meta({ title: '对应记录编号' }),
      }),
    )
    .max(200)
    .meta({ title: '发现的问题' }),
})
export type RemoteRecord = z.infer<typeof RemoteRecord>

/** 告知核查情况: what was found, how the party looks the records up, and until when it is heard (行政处罚法第四十一条第三款). */
export const RemoteNotice = z.strictObject({
  number: DocumentNumber,
  told: prose('告知的情况', 'case-text', 4000),
  query: line('查询记录的途径', 'plain', 300),
  answerUntil: dateField('陈述、申辩的截止日期', { act: 'after' }),
  service: serviceOf('remote-record').meta({ title: '送达情况' }),
})

export type RemoteNotice = z.infer<typeof RemoteNotice>

/** 听取陈述、申辩: a problem that does not stand any more is named, with the reason. */
export const RemoteAnswer = z.strictObject({
  receivedOn: dateField('收到日期', { act: 'until', since: [{ step: 'remote-notice' }] }),
  text: prose('陈述、申辩内容'),
  dropped: z
    .array(line('不再认定的问题', 'case-text', 500))
    .max(200)
    .meta({ title: '不再认定的问题' }),
  review: prose('核实情况和采纳与否的理由'),
})

export type RemoteAnswer = z.infer<typeof RemoteAnswer>

/** 结果告知: of a check that nobody was visited for. */
export const RemoteResult = z.strictObject({
  number: DocumentNumber,
  conclusion: choice('检查结果', { 'no-problem': '未发现问题', 'problem-found': '发现问题' }),
  text: prose('结果内容'),
  service: serviceOf('remote-record').meta({ title: '送达情况' }),
})
export type RemoteResult = z.infer<typeof RemoteResult>

/** 远程复查: by records again; whoever must go there needs a check on site. */
export const RemoteRecheck = z.strictObject({
  records: z.array(TakenRecord).min(1).max(200).meta({ title: '调取的记录' }),
  corrected: z.boolean().meta({ title: '是否改正', kind: 'plain' }),
  /** 改正期限届满以前的记录，当事人已经提前改正的. */
  early: statement('改正期限届满以前已经改正的理由', 'case-text', 500).optional(),
  content: prose('复查情况'),
})
export type RemoteRecheck = z.infer<typeof RemoteRecheck>

/** 需要到现场的: the check on site that was approved of its own. */
export const ToVisit = z.strictObject({
  checkCase: line('现场检查编号', 'reference', 64),
  reason: statement('记录不能查明、需要到现场的理由'),
})

export type ToVisit = z.infer<typeof ToVisit>

/** 非现场检查: what its acts say. */
export const inspectionRemotePayloads = {
  approval: RemoteApproval,
  'not-approved': NotApproved,
  'remote-record': RemoteRecord,
  'remote-notice': RemoteNotice,
  'remote-answer': RemoteAnswer,
  'to-visit': ToVisit,
  result: RemoteResult,
  'correction-order': Order,
  'remote-recheck': RemoteRecheck,
  'turn-into-case': TurnIntoCase,
  finish: GeneralClosing,
  closing: GeneralClosing,
  ...recusalPayloads,
  ...workPayloads,
  ...archivingPayloads,
  ...disclosurePayloads.inspection,
}
export type InspectionRemote = typeof inspectionRemotePayloads
