import { z } from 'zod'
import { choice } from '../choice/choice'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import { checked } from '../input/validate'
import { CitationText } from '../law/dated'

/** The Chinese words of each ground on which a publication is withdrawn. */
export const withdrawalGroundNames = {
  changed: '依法变更',
  revoked: '依法撤销',
  unlawful: '确认违法',
  void: '确认无效',
  correction: '公示信息更正',
  expired: '公示期届满',
  'credit-repair': '信用修复',
} as const

/** Why a published decision is taken down. 行政处罚法第四十八条第二款 names the first four; the rest end a publication. */
export const WithdrawalGround = choice('撤回原因', withdrawalGroundNames)
export type WithdrawalGround = z.infer<typeof WithdrawalGround>

/** The Chinese words of each credit class of a published penalty. */
export const creditClassNames = {
  minor: '轻微',
  ordinary: '一般',
  serious: '严重',
} as const

/** 失信程度 (信用修复管理办法): decides how long a penalty may be shown. */
export const CreditClass = choice('失信程度', creditClassNames)
export type CreditClass = z.infer<typeof CreditClass>

/** What the public reads must say something: spaces alone say nothing. */
const saying = (schema: z.ZodString) => checked(schema.min(1), (value) => (value.trim() === '' ? blank : undefined))
const text = (max: number) => saying(z.string().max(max))
const blank = { zh: '不能为空', en: 'must not be empty' }

/** A file that travels with a publication: made from the public content only, never from the record. */
export const PublicAttachment = z.strictObject({
  name: text(200).meta({ title: '文件名' }),
  mediaType: z.enum(['application/pdf', 'application/json']).meta({ title: '文件类型' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title: 'SHA-256 摘要' }),
  base64: z.base64().meta({ title: '文件内容（base64）' }),
})
export type PublicAttachment = z.infer<typeof PublicAttachment>

/** Set where the check character of the code is wrong and a person found it so on the licence: whoever receives it need not refuse it. */
const usccAsOnLicence = z.literal(true).optional().meta({ title: '代码与执照一致，已由人核对' })

/** The public side of a penalty decision: an allow-list. A key that is not here cannot leave the bureau. */
export const PublicPenalty = z.strictObject({
  kind: z.literal('penalty').meta({ title: '公示类别' }),
  documentNumber: text(128).meta({ title: '文号' }),
  caseName: text(300).meta({ title: '案件名称' }),
  /** Full name for organisations; masked for natural persons. */
  partyName: text(200).meta({ title: '当事人名称' }),
  partyKind: z.enum(['organisation', 'natural-person', 'individual-business']).meta({ title: '当事人类别' }),
  /** Only for organisations and individual businesses. */
  uscc: z.string().length(18).optional().meta({ title: '当事人统一社会信用代码' }),
  usccAsOnLicence,
  violation: text(2000).meta({ title: '违法行为' }),
  facts: text(2000).meta({ title: '违法事实' }),
  basis: text(2048).meta({ title: '处罚依据' }),
  penaltyKinds: z.array(saying(z.string())).min(1).meta({ title: '处罚种类' }),
  penaltyContent: text(4000).meta({ title: '处罚内容' }),
  /** Integer 分; absent when no fine was imposed. */
  fine: z.int().nonnegative().optional().meta({ title: '罚款金额（分）' }),
  confiscated: z.int().nonnegative().optional().meta({ title: '没收违法所得、没收非法财物的金额（分）' }),
  decidedOn: PlainDate.meta({ title: '决定日期' }),
  agencyName: text(200).meta({ title: '机关名称' }),
  agencyUscc: z.string().length(18).meta({ title: '机关统一社会信用代码' }),
  /** Absent when no verified rule or bureau setting says how long: never a made-up default. */
  publicUntil: PlainDate.optional().meta({ title: '公示截止日期' }),
  /** The rule that the end follows from, and the class that the bureau judged; absent where the bureau set the day itself. */
  publicity: z
    .strictObject({
      class: CreditClass.optional(),
      cites: z.array(CitationText).min(1).meta({ title: '依据' }),
      grade: Grade.meta({ title: '核实程度' }),
    })
    .optional()
    .meta({ title: '公示期限的依据' }),
})
export type PublicPenalty = z.infer<typeof PublicPenalty>

/** What the members of the union have in common: who decided what about whom, and when. */
const commonContent = {
  documentNumber: text(128).meta({ title: '文号' }),
  caseName: text(300).meta({ title: '案件名称' }),
  partyName: text(200).meta({ title: '当事人名称' }),
  partyKind: z.enum(['organisation', 'natural-person', 'individual-business']).meta({ title: '当事人类别' }),
  uscc: z.string().length(18).optional().meta({ title: '当事人统一社会信用代码' }),
  usccAsOnLicence,
  decidedOn: PlainDate.meta({ title: '决定日期' }),
  agencyName: text(200).meta({ title: '机关名称' }),
  agencyUscc: z.string().length(18).meta({ title: '机关统一社会信用代码' }),
  publicUntil: PlainDate.optional().meta({ title: '公示截止日期' }),
}

/** 许可类别 as the field tables of the double publicity list them; their 其他 would have to be named. */
export const LicenceCategory = choice('许可类别', {
  普通: '普通',
  特许: '特许',
  认可: '认可',
  核准: '核准',
  登记: '登记',
})

/** The public side of a licence decision (行政许可法第四十条: 准予行政许可的决定应当公开). */
export const PublicLicence = z.strictObject({
  kind: z.literal('licence').meta({ title: '公示类别' }),
  ...commonContent,
  outcome: z.enum(['granted', 'refused']).meta({ title: '许可结果' }),
  /** The title of the decision, without its number. */
  documentTitle: text(100).meta({ title: '文书名称' }),
  category: LicenceCategory,
  matter: text(300).meta({ title: '许可事项' }),
  /** Only of a licence that was granted. */
  certificate: text(100).optional().meta({ title: '许可证书名称' }),
  licenceNumber: text(100).optional().meta({ title: '许可证编号' }),
  scope: text(2000).optional().meta({ title: '许可内容' }),
  validFrom: PlainDate.optional().meta({ title: '有效期起' }),
  validUntil: PlainDate.optional().meta({ title: '有效期止' }),
})
export type PublicLicence = z.infer<typeof PublicLicence>

/** The public side of an inspection and what was done about its result; random ones name the draw that anybody can run again. */
export const PublicInspection = z.strictObject({
  kind: z.literal('inspection').meta({ title: '公示类别' }),
  ...commonContent,
  manner: z.enum(['random', 'planned', 'prompted', 'special', 'remote']).meta({ title: '检查方式' }),
  items: z.array(text(300)).min(1).max(100).meta({ title: '检查事项' }),
  inspectedOn: PlainDate.meta({ title: '检查日期' }),
  conclusion: z.enum(['no-problem', 'problem-found', 'gone', 'refused']).meta({ title: '检查结果' }),
  summary: text(2000).meta({ title: '检查情况' }),
  handling: text(2000).optional().meta({ title: '处理情况' }),
  draw: z
    .strictObject({
      title: text(100).meta({ title: '抽取名称' }),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ title: '抽取摘要' }),
    })
    .optional()
    .meta({ title: '随机抽取' }),
})
export type PublicInspection = z.infer<typeof PublicInspection>

/** The Chinese words of what an inspection found, as they are published (检查结果). */
export const inspectionConclusionNames: Readonly<Record<PublicInspection['conclusion'], string>> = {
  'no-problem': '未发现问题',
  'problem-found': '发现问题',
  gone: '未能检查（查无下落）',
  refused: '未能检查（拒绝检查）',
}
export const inspectionMannerNames: Readonly<Record<PublicInspection['manner'], string>> = {
  random: '双随机抽查',
  planned: '计划检查',
  prompted: '线索核查',
  special: '专项检查',
  remote: '非现场检查',
}

/** What the public sees of an item. One member per kind of enforcement. */
export const PublicContent = z.discriminatedUnion('kind', [PublicPenalty, PublicLicence, PublicInspection])
export type PublicContent = z.infer<typeof PublicContent>

/** `{agency's unified social credit code}:{kind}:{local id}`: the same item for ever. */
export const RecordKey = z.string().regex(/^[0-9A-Z]{18}:[a-z-]{1,32}:[0-9A-Za-z-]{1,64}$/)
export type RecordKey = z.infer<typeof RecordKey>

const common = {
  key: RecordKey.meta({ title: '记录主键' }),
  /** Grows by one with every approved change, withdrawals included. The platform refuses a lower one. Four bytes, as databases keep integers. */
  version: z.int().min(1).max(2_147_483_647).meta({ title: '版本' }),
  /** The approval by the bureau office that lets exactly these bytes out. */
  approvedOn: PlainDate.meta({ title: '审批日期' }),
  /** Last day of the statutory time for this change to be visible; absent when no rule gives one. */
  due: PlainDate.optional().meta({ title: '最迟公示日期' }),
}

/** Desired state of one item on the platform: publish this content, or show that it was withdrawn and why. */
export const Publication = z.discriminatedUnion('verb', [
  z.strictObject({
    ...common,
    verb: z.literal('publish').meta({ title: '公示或者撤回' }),
    content: PublicContent.meta({ title: '公示内容' }),
    attachments: z.array(PublicAttachment).max(5).meta({ title: '附件' }),
    /** Why the content differs from the version before; shown to the public. */
    correction: text(1000).optional().meta({ title: '更正说明' }),
  }),
  z.strictObject({
    ...common,
    verb: z.literal('withdraw').meta({ title: '公示或者撤回' }),
    ground: WithdrawalGround,
    /** 公开说明理由: the public reads this in place of the decision. */
    reason: text(1000).meta({ title: '对外公开的理由' }),
    withdrawnOn: PlainDate.meta({ title: '撤回日期' }),
  }),
])
export type Publication = z.infer<typeof Publication>
