import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateField, line, money, prose, statement } from '../input/field-kind'
import { Party } from '../party/party'
import { GeneralClosing } from './common/closing'
import { DeferralApplication, DeferralDecision, DeferralRefusal } from './common/deferral'
import { endingGrounds } from './common/ending'
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
  review: statement('复核情况'),
})
export const SurchargeBegin = z.strictObject({
  from: dateField('起算日', {
    act: 'free',
    why: '可以是到期的次日，也可以是以后',
    since: [{ step: 'takeover', of: 'servedOn' }],
  }),
  toldOn: dateField('告知日期', { act: 'same-day' }),
})
export const ExecutionPayment = z.strictObject({
  amount: money('缴款金额（分）').min(1),
  receipt: line('票据号', 'reference', 100),
})
/** 申请法院强制执行的材料 (第五十五条) */
export const Application = z.strictObject({
  court: line('人民法院', 'plain'),
  papers: z
    .array(
      choice('申请材料', {
        application: '强制执行申请书',
        decision: '行政决定书及作出决定的事实、理由和依据',
        'views-and-demand': '当事人的意见及行政机关催告情况',
        target: '申请强制执行标的情况',
        other: '法律、行政法规规定的其他材料',
      }),
    )
    .min(1)
    .meta({ title: '申请材料' }),
  headSigned: z.boolean().meta({ title: '是否由机关负责人签名并加盖印章', kind: 'plain' }),
})
export const Ruling = z.strictObject({
  result: choice('裁定结果', { granted: '准予强制执行', refused: '不予强制执行', 'not-accepted': '不予受理' }),
  number: line('裁定书号', 'reference', 100),
  receivedOn: dateField('收到日期', { act: 'until', since: [{ step: 'court-application' }] }),
})
export const Pause = z.strictObject({
  ground: choice('中止情形', {
    'unable-for-now': '当事人履行确有困难或者暂无履行能力',
    'third-party-claim': '第三人对执行标的主张权利，确有理由',
    'irreparable-harm': '执行可能造成难以弥补的损失，且中止不损害公共利益',
    other: '需要中止执行的其他情形',
  }),
  detail: prose('说明', 'case-text', 2000),
})
export const Ending = z.strictObject({
  ground: choice('终结情形', {
    'dead-without-estate': endingGrounds['dead-without-estate'],
    'ended-without-assets': endingGrounds['ended-without-assets'],
    'object-lost': endingGrounds['object-lost'],
    'decision-revoked': '据以执行的行政决定被撤销',
    'three-years': '没有明显社会危害，当事人确无能力履行，中止执行满三年未恢复执行',
    other: endingGrounds.other,
  }),
  detail: statement('事实和依据', 'case-text', 2000),
})
export type Ending = z.infer<typeof Ending>
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
  'deferral-application': DeferralApplication,
  'deferral-refusal': DeferralRefusal,
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
