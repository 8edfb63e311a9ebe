import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateTimeField, line, money, statement } from '../input/field-kind'
import { endsEarly, said } from '../input/validate'
import { Party } from '../party/party'
import { Penalties } from '../penalty/penalty-item'
import { tierField } from './common/cause-and-tier'
import { GeneralClosing } from './common/closing'
import { DeferralApplication, DeferralDecision, DeferralRefusal } from './common/deferral'
import { Articles, DocumentNumber, OnSite, Signature } from './common/on-site'
import { afterEndPayloads, DecisionRevocation, Payment, Refund, Remedy, RemedyResult } from './common/remedies'
import { archivingPayloads, disclosurePayloads, workPayloads } from './common/tables'

/** 当场处罚决定: decided, told, handed over and signed in one act on the spot (行政处罚法第五十二条). */
export const OnTheSpotDecision = z
  .strictObject({
    ...OnSite,
    number: DocumentNumber,
    party: Party,
    facts: statement('违法事实'),
    violationOn: dateTimeField('违法行为时间', { act: 'same-day' }),
    violated: Articles.meta({ title: '违反条款' }),
    penaltyBasis: Articles.meta({ title: '处罚依据' }),
    tier: tierField(),
    penalties: Penalties,
    defence: statement('陈述申辩及复核情况'),
    defenceReviewed: z.boolean().meta({ title: '陈述申辩是否已复核', kind: 'plain' }),
    handedOver: z.boolean().meta({ title: '是否当场交付决定书', kind: 'plain' }),
    /** 复议前置 must be told from 2024-01-01 (行政复议法第二十三条). */
    reviewFirstTold: z.boolean().meta({ title: '是否告知先行申请行政复议', kind: 'plain' }),
    signature: Signature,
  })
  .refine((data) => data.start <= data.end, said(endsEarly, 'end'))
export type OnTheSpotDecision = z.infer<typeof OnTheSpotDecision>

/** 当场收缴罚款 */
export const CashCollection = z.strictObject({
  amount: money('收缴金额（分）').min(1),
  receipt: line('专用票据号', 'reference', 100),
  ground: choice('当场收缴情形', {
    'small-fine': '依法给予一百元以下的罚款',
    'hard-to-execute': '不当场收缴事后难以执行',
    'remote-place': '边远、水上、交通不便地区，当事人提出当场缴纳',
  }),
})

/** 报所属机关备案 */
export const FilingForRecord = z.strictObject({
  number: line('备案编号', 'reference', 100),
})

/** 转为普通程序 */
export const TurnIntoOrdinary = z.strictObject({ reason: statement('转为普通程序的理由') })

/** 现金交至本机关 */
export const CashHandIn = z.strictObject({
  amount: money('交款金额（分）').min(1),
  receipt: line('交款凭证号', 'reference', 100),
})

/** 行政处罚简易程序: what its acts say. */
export const penaltySimplePayloads = {
  decision: OnTheSpotDecision,
  'turn-into-ordinary': TurnIntoOrdinary,
  'filing-for-record': FilingForRecord,
  'cash-collection': CashCollection,
  'cash-hand-in': CashHandIn,
  'cash-to-bank': CashHandIn,
  payment: Payment,
  'deferral-application': DeferralApplication,
  'deferral-refusal': DeferralRefusal,
  deferral: DeferralDecision,
  remedy: Remedy,
  'remedy-result': RemedyResult,
  'decision-revocation': DecisionRevocation,
  refund: Refund,
  ...afterEndPayloads,
  closing: GeneralClosing,
  ...workPayloads,
  ...archivingPayloads,
  ...disclosurePayloads.penalty,
}
export type PenaltySimple = typeof penaltySimplePayloads
