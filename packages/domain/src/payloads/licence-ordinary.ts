import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateField, dateTimeField, line, prose, statement } from '../input/field-kind'
import { Party } from '../party/party'
import { GeneralClosing } from './common/closing'
import { Hearing, HearingNotice, HearingReport } from './common/hearing'
import { Judgement } from './common/judgement'
import { Articles, DocumentNumber, OnSite, Signature, serviceOf } from './common/on-site'
import { Anew, afterEndPayloads, Remedy, RemedyResult } from './common/remedies'
import { archivingPayloads, disclosurePayloads, recusalPayloads, reviewPayloads, workPayloads } from './common/tables'

const Material = z.strictObject({
  title: line('材料名称', 'case-text'),
  copies: z.int().positive().max(99).meta({ title: '份数' }),
})
const Materials = z.array(Material).min(1).max(200).meta({ title: '申请材料' })

/** 申请 */
export const Application = z.strictObject({
  applicant: Party.meta({ title: '申请人' }),
  item: line('许可事项', 'plain'),
  kind: choice('申请类型', { new: '新办', change: '变更', renewal: '延续' }),
  receivedAt: dateTimeField('收到时间', { act: 'until' }),
  materials: Materials,
  /** For a change or renewal: the licence and its end. */
  licence: z
    .strictObject({
      number: line('原许可证号', 'reference', 100),
      until: dateField('原有效期至', { act: 'free', why: '另一份许可证所载，可能已经届满' }),
    })
    .meta({ title: '原许可证' })
    .optional(),
})
export type Application = z.infer<typeof Application>

/** 补正告知: everything that is missing, told at once (行政许可法第三十二条第一款第四项). */
export const SupplementNotice = z.strictObject({
  missing: z.array(line('需补正的内容', 'case-text')).min(1).max(100).meta({ title: '需补正的全部内容' }),
})
export const Supplement = z.strictObject({ materials: Materials })
export const Acceptance = z.strictObject({ number: DocumentNumber })
export const NonAcceptance = z.strictObject({
  number: DocumentNumber,
  reason: statement('不予受理理由'),
  basis: Articles.meta({ title: '依据' }),
})

/** 现场核查 */
export const SiteReview = z.strictObject({
  ...OnSite,
  content: prose('核查情况'),
  conclusion: choice('核查结论', { conforms: '符合', 'to-mend': '需要整改', fails: '不符合' }),
  signature: Signature,
})

/** 听证、检验、检测、鉴定、专家评审所需时间，书面告知申请人 (第四十五条) */
export const TechnicalReview = z.strictObject({
  kind: choice('技术审查类型', {
    hearing: '听证',
    testing: '检测',
    inspection: '检验',
    quarantine: '检疫',
    appraisal: '鉴定',
    'expert-review': '专家评审',
  }),
  toldOn: dateField('书面告知日期', { act: 'same-day' }),
  expectedDays: z.int().positive().max(365).meta({ title: '所需天数', kind: 'plain' }),
})
export const TechnicalReviewEnd = z.strictObject({ result: prose('技术审查结果') })

/** 审查意见 */
export const Examination = z.strictObject({
  opinion: prose('审查意见'),
  proposal: choice('拟作出的决定', { grant: '准予许可', refuse: '不予许可', revoke: '撤销许可' }),
  thirdParty: z.boolean().meta({ title: '是否直接关系他人重大利益', kind: 'plain' }),
  judgements: z
    .strictObject({
      majorPublicInterest: Judgement.meta({ title: '是否涉及公共利益的重大许可事项' }).optional(),
      complex: Judgement.meta({ title: '是否疑难复杂' }).optional(),
      otherByLaw: Judgement.meta({ title: '是否属于法律法规规定的其他审核情形' }).optional(),
      socialImpact: Judgement.meta({ title: '是否可能造成重大社会影响' }).optional(),
    })
    .meta({ title: '需要人工判断的事项' }),
})
export type Examination = z.infer<typeof Examination>

export const HearingOffer = z.strictObject({
  toldOn: dateField('告知日期', { act: 'same-day' }),
  to: z.array(line('被告知人', 'personal-name')).min(1).meta({ title: '被告知人' }),
})
export const LicenceHearingRequest = z.strictObject({ by: line('申请人', 'personal-name', 100) })
export const HearingWaiver = z.strictObject({
  by: line('声明人', 'personal-name', 100),
  text: prose('声明内容', 'case-text', 2000),
})
export const DecisionExtension = z.strictObject({
  reason: statement('延长理由'),
  toldOn: dateField('告知申请人日期', { act: 'same-day' }),
})

/** 准予许可 */
export const Grant = z.strictObject({
  number: DocumentNumber,
  licenceNumber: line('许可证号', 'reference', 100),
  holder: Party.meta({ title: '被许可人' }),
  scope: prose('许可内容', 'case-text', 2000),
  from: dateField('有效期自', { act: 'from' }),
  until: dateField('有效期至', { act: 'after', since: [{ field: 'from' }] }),
})
/** 不予许可: with reasons and remedies (第三十八条第二款). */
export const Refusal = z.strictObject({
  number: DocumentNumber,
  reason: statement('不予许可理由'),
  basis: Articles.meta({ title: '依据' }),
  remediesTold: z.boolean().meta({ title: '是否告知复议诉讼权利', kind: 'plain' }),
})
export const Delivery = serviceOf('grant', 'refusal', 'revocation', 'recall', 'cancellation')
/** 撤销 (第六十九条), 撤回 (第八条), 注销 (第七十条) */
export const Revocation = z.strictObject({
  number: DocumentNumber,
  ground: statement('撤销理由'),
  basis: Articles.meta({ title: '依据' }),
})
export const Recall = z.strictObject({
  number: DocumentNumber,
  ground: statement('变更或撤回理由'),
  compensation: prose('补偿情况', 'case-text', 2000),
})
export const Cancellation = z.strictObject({
  number: DocumentNumber,
  ground: choice('注销情形', {
    expired: '许可有效期届满未延续',
    'dead-or-incapable': '赋予特定资格的许可，该公民死亡或者丧失行为能力',
    dissolved: '法人或者其他组织依法终止',
    revoked: '许可依法被撤销、撤回，或者许可证件依法被吊销',
    impossible: '因不可抗力导致许可事项无法实施',
    'other-by-law': '法律、法规规定的其他情形',
  }),
  detail: prose('说明', 'case-text', 2000),
})
export const ApplicationWithdrawal = z.strictObject({
  by: line('撤回人', 'personal-name', 100),
  text: prose('撤回申请的说明', 'case-text', 2000),
})

/** 申请、受理 */
export const acceptancePayloads = {
  application: Application,
  'supplement-notice': SupplementNotice,
  supplement: Supplement,
  acceptance: Acceptance,
  'non-acceptance': NonAcceptance,
  'application-withdrawal': ApplicationWithdrawal,
}

/** 审查、听证、延长 */
export const examinationPayloads = {
  'site-review': SiteReview,
  'technical-review': TechnicalReview,
  'technical-review-end': TechnicalReviewEnd,
  examination: Examination,
  'hearing-offer': HearingOffer,
  'hearing-waiver': HearingWaiver,
  'hearing-request': LicenceHearingRequest,
  'hearing-notice': HearingNotice,
  hearing: Hearing,
  'hearing-report': HearingReport,
  'decision-extension': DecisionExtension,
}

/** 决定、送达、撤销、注销、救济 */
export const licenceDecisionPayloads = {
  grant: Grant,
  refusal: Refusal,
  delivery: Delivery,
  'revocation-examination': Examination,
  'revocation-dropped': GeneralClosing,
  revocation: Revocation,
  recall: Recall,
  cancellation: Cancellation,
  remedy: Remedy,
  'remedy-result': RemedyResult,
  anew: Anew,
  ...afterEndPayloads,
  closing: GeneralClosing,
}

/** 行政许可: what its acts say. */
export const licenceOrdinaryPayloads = {
  ...acceptancePayloads,
  ...examinationPayloads,
  ...reviewPayloads,
  ...licenceDecisionPayloads,
  ...recusalPayloads,
  ...workPayloads,
  ...archivingPayloads,
  ...disclosurePayloads.licence,
}
export type LicenceOrdinary = typeof licenceOrdinaryPayloads
