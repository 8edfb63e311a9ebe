import { z } from 'zod'
import { dateField, line, money, prose } from '../input/field-kind'
import { Party } from '../party/party'
import { GeneralClosing } from './common/closing'
import { DocumentNumber } from './common/on-site'
import { archivingPayloads, workPayloads } from './common/tables'

/** The decision that is not performed: taken over from its case. */
export const UnperformedDecision = z.strictObject({
  party: Party,
  decisionNumber: line('决定书文号', 'reference', 100),
  decidedOn: dateField('决定日期', { act: 'until' }),
  servedOn: dateField('决定送达日期', { act: 'until', since: [{ field: 'decidedOn' }] }),
  amount: money('应缴数额（分）'),
  obligation: prose('应履行的义务', 'case-text', 2000),
})
export type UnperformedDecision = z.infer<typeof UnperformedDecision>

/** 催告 (行政强制法第三十五条、第五十四条) */
export const DemandNotice = z.strictObject({
  number: DocumentNumber,
  servedOn: dateField('送达日期', { act: 'same-day' }),
  term: prose('履行期限和方式', 'case-text', 1000),
  amount: money('给付金额（分）').optional(),
  rightsTold: z.boolean().meta({ title: '是否告知陈述申辩权利', kind: 'plain' }),
})
export const Views = z.strictObject({
  by: line('陈述申辩人', 'personal-name', 100),
  content: prose('意见内容'),
  review: prose('复核情况'),
})
export const SurchargeBegin = z.strictObject({
  from: dateField('起算日', {
    act: 'free',
    why: '可以是到期的次日，也可以是以后',
    since: [{ step: 'takeover', of: 'servedOn' }],
  }),
  toldOn: dateField('告知日期', { act: 'same-day' }),
})
export const DeferralDecision = z.strictObject({
  reason: prose('理由', 'case-text', 2000),
  until: dateField('延至日期', { act: 'after' }),
  instalments: z
    .array(z.strictObject({ dueOn: dateField('缴款日', { act: 'after' }), amount: money('分期金额（分）').min(1) }))
    .max(60)
    .meta({ title: '分期安排' })
    .optional(),
})
export const ExecutionPayment = z.strictObject({
  amount: money('缴款金额（分）').min(1),
  receipt: line('票据号', 'reference', 100),
})
/** 申请法院强制执行的材料 (第五十五条) */
export const Application = z.strictObject({
  court: line('人民法院', 'plain'),
  papers: z
    .array(z.enum(['application', 'decision', 'views-and-demand', 'target', 'other']))
    .min(1)
    .meta({ title: '申请材料' }),
  headSigned: z.boolean().meta({ title: '是否由机关负责人签名并加盖印章', kind: 'plain' }),
})
export const Ruling = z.strictObject({
  result: z.enum(['granted', 'refused', 'not-accepted']).meta({ title: '裁定结果', kind: 'plain' }),
  number: line('裁定书号', 'reference', 100),
  receivedOn: dateField('收到日期', { act: 'until', since: [{ step: 'court-application' }] }),
})
export const Pause = z.strictObject({
  ground: z
    .enum(['unable-for-now', 'third-party-claim', 'irreparable-harm', 'other'])
    .meta({ title: '中止情形', kind: 'plain' }),
  detail: prose('说明', 'case-text', 2000),
})
export const Ending = z.strictObject({
  ground: z
    .enum(['dead-without-estate', 'ended-without-assets', 'object-lost', 'decision-revoked', 'three-years', 'other'])
    .meta({ title: '终结情形', kind: 'plain' }),
  detail: prose('说明', 'case-text', 2000),
})
export const Agreement = z.strictObject({
  content: prose('执行协议内容', 'case-text', 4000),
  waived: money('减免的加处罚款（分）'),
})

/** 申请法院强制执行: what its acts say. */
export const coercionExecutionPayloads = {
  takeover: UnperformedDecision,
  surcharge: SurchargeBegin,
  demand: DemandNotice,
  views: Views,
  deferral: DeferralDecision,
  agreement: Agreement,
  payment: ExecutionPayment,
  performed: GeneralClosing,
  pause: Pause,
  resume: GeneralClosing,
  'court-application': Application,
  ruling: Ruling,
  ending: Ending,
  closing: GeneralClosing,
  ...workPayloads,
  ...archivingPayloads,
}
export type CoercionExecution = typeof coercionExecutionPayloads
