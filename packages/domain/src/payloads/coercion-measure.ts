import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateField, dateTimeField, line, prose, statement } from '../input/field-kind'
import { endsEarly, said } from '../input/validate'
import { Party } from '../party/party'
import { GeneralClosing } from './common/closing'
import { Judgement } from './common/judgement'
import { Articles, DocumentNumber, OnSite, Signature } from './common/on-site'
import { afterEndPayloads, DecisionRevocation, GoodsReturn, Remedy, RemedyResult } from './common/remedies'
import { archivingPayloads, recusalPayloads, reviewPayloads, workPayloads } from './common/tables'

export const MeasureKind = choice('强制措施种类', {
  sealing: '查封场所、设施或者财物',
  seizure: '扣押财物',
  'health-control': '临时控制措施',
})

const judgements = z
  .strictObject({
    majorPublicInterest: Judgement.meta({ title: '是否涉及重大公共利益' }).optional(),
    complex: Judgement.meta({ title: '是否疑难复杂' }).optional(),
    otherByLaw: Judgement.meta({ title: '是否属于法律法规规定的其他审核情形' }).optional(),
    socialImpact: Judgement.meta({ title: '是否可能造成重大社会影响' }).optional(),
  })
  .meta({ title: '需要人工判断的事项' })

/** 实施前报告并经批准 (行政强制法第十八条第一项) */
export const MeasureProposal = z.strictObject({
  kind: MeasureKind,
  party: Party,
  reason: statement('实施理由'),
  basis: Articles.meta({ title: '依据' }),
  object: prose('场所、设施或者财物', 'case-text', 2000),
  judgements,
})

/** 实施 (第十八条、第二十四条) */
export const Imposition = z
  .strictObject({
    ...OnSite,
    number: DocumentNumber,
    kind: MeasureKind,
    party: Party,
    reason: statement('理由'),
    basis: Articles.meta({ title: '依据' }),
    inventory: z
      .array(
        z.strictObject({
          name: line('名称', 'case-text'),
          quantity: line('数量', 'plain', 40),
          note: line('规格备注', 'plain').optional(),
        }),
      )
      .min(1)
      .max(500)
      .meta({ title: '清单' }),
    partyPresent: z.boolean().meta({ title: '当事人是否到场', kind: 'plain' }),
    witness: line('见证人', 'personal-name', 60).optional(),
    handedOver: z.boolean().meta({ title: '是否当场交付决定书和清单', kind: 'plain' }),
    viewsHeard: z.boolean().meta({ title: '是否听取陈述申辩', kind: 'plain' }),
    signature: Signature,
  })
  .refine((data) => data.start <= data.end, said(endsEarly, 'end'))
export type Imposition = z.infer<typeof Imposition>

/** 紧急情况当场实施后二十四小时内补办批准 (第十九条) */
export const EmergencyApproval = z.strictObject({
  reportedAt: dateTimeField('报告时间', { act: 'until', since: [{ step: 'emergency-imposition', of: 'start' }] }),
  approved: z.boolean().meta({ title: '是否批准', kind: 'plain' }),
  opinion: prose('负责人意见', 'case-text', 1000),
})
export const MeasureExtension = z.strictObject({
  number: DocumentNumber,
  reason: statement('延长理由'),
  toldOn: dateField('告知日期', { act: 'same-day' }),
})
export const TestingNotice = z.strictObject({
  purpose: prose('检测、检验、检疫、鉴定事项', 'case-text', 1000),
  until: dateField('预计结束日期', { act: 'after' }),
  toldOn: dateField('书面告知日期', { act: 'same-day' }),
})
export const TestingEnd = z.strictObject({ result: prose('结果') })

/** 解除 (第二十八条的五种情形) */
export const Release = z.strictObject({
  number: DocumentNumber,
  ground: choice('解除情形', {
    'no-violation': '当事人没有违法行为',
    'not-related': '查封、扣押的场所、设施或者财物与违法行为无关',
    'decided-not-needed': '对违法行为已经作出处理决定，不再需要查封、扣押',
    expired: '查封、扣押期限已经届满',
    other: '其他不再需要采取查封、扣押措施的情形',
    'not-approved': '补办审批未获批准',
  }),
  returned: prose('财物返还情况', 'case-text', 2000),
  signature: Signature,
})
export type Release = z.infer<typeof Release>
/** 依法处理: 没收、销毁 (第二十七条) */
export const Disposal = z.strictObject({
  number: DocumentNumber,
  way: choice('处理方式', { confiscated: '没收', destroyed: '销毁', transferred: '移送' }),
  basis: Articles.meta({ title: '依据' }),
  detail: prose('处理情况', 'case-text', 2000),
})
export type Disposal = z.infer<typeof Disposal>
export const NotImposed = z.strictObject({ reason: statement('不予实施的理由') })

/** 行政强制措施: what its acts say. */
export const coercionMeasurePayloads = {
  approval: MeasureProposal,
  'not-imposed': NotImposed,
  imposition: Imposition,
  'emergency-imposition': Imposition,
  'emergency-approval': EmergencyApproval,
  'testing-notice': TestingNotice,
  'testing-end': TestingEnd,
  extension: MeasureExtension,
  release: Release,
  disposal: Disposal,
  remedy: Remedy,
  'remedy-result': RemedyResult,
  'decision-revocation': DecisionRevocation,
  'goods-return': GoodsReturn,
  ...afterEndPayloads,
  closing: GeneralClosing,
  ...reviewPayloads,
  ...recusalPayloads,
  ...workPayloads,
  ...archivingPayloads,
}
export type CoercionMeasure = typeof coercionMeasurePayloads
