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
  name: text(200),
  mediaType: z.enum(['application/pdf', 'application/json']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  base64: z.base64(),
})
export type PublicAttachment = z.infer<typeof PublicAttachment>

/** Set where the check character of the code is wrong and a person found it so on the licence: whoever receives it need not refuse it. */
const usccAsOnLicence = z.literal(true).optional()

/** The public side of a penalty decision: an allow-list. A key that is not here cannot leave the bureau. */
export const PublicPenalty = z.strictObject({
  kind: z.literal('penalty'),
  documentNumber: text(128),
  caseName: text(300),
  /** Full name for organisations; masked for natural persons. */
  partyName: text(200),
  partyKind: z.enum(['organisation', 'natural-person', 'individual-business']),
  /** Only for organisations and individual businesses. */
  uscc: z.string().length(18).optional(),
  usccAsOnLicence,
  violation: text(2000),
  facts: text(2000),
  basis: text(2048),
  penaltyKinds: z.array(saying(z.string())).min(1),
  penaltyContent: text(4000),
  /** Integer 分; absent when no fine was imposed. */
  fine: z.int().nonnegative().optional(),
  confiscated: z.int().nonnegative().optional(),
  decidedOn: PlainDate,
  agencyName: text(200),
  agencyUscc: z.string().length(18),
  /** Absent when no verified rule or bureau setting says how long: never a made-up default. */
  publicUntil: PlainDate.optional(),
  /** The rule that the end follows from, and the class that the bureau judged; absent where the bureau set the day itself. */
  publicity: z
    .strictObject({ class: CreditClass.optional(), cites: z.array(CitationText).min(1), grade: Grade })
    .optional(),
})
export type PublicPenalty = z.infer<typeof PublicPenalty>

/** What the members of the union have in common: who decided what about whom, and when. */
const commonContent = {
  documentNumber: text(128),
  caseName: text(300),
  partyName: text(200),
  partyKind: z.enum(['organisation', 'natural-person', 'individual-business']),
  uscc: z.string().length(18).optional(),
  usccAsOnLicence,
  decidedOn: PlainDate,
  agencyName: text(200),
  agencyUscc: z.string().length(18),
  publicUntil: PlainDate.optional(),
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
  kind: z.literal('licence'),
  ...commonContent,
  outcome: z.enum(['granted', 'refused']),
  /** The title of the decision, without its number. */
  documentTitle: text(100),
  category: LicenceCategory,
  matter: text(300),
  /** Only of a licence that was granted. */
  certificate: text(100).optional(),
  licenceNumber: text(100).optional(),
  scope: text(2000).optional(),
  validFrom: PlainDate.optional(),
  validUntil: PlainDate.optional(),
})
export type PublicLicence = z.infer<typeof PublicLicence>

/** The public side of an inspection and what was done about its result; random ones name the draw that anybody can run again. */
export const PublicInspection = z.strictObject({
  kind: z.literal('inspection'),
  ...commonContent,
  manner: z.enum(['random', 'planned', 'prompted', 'special', 'remote']),
  items: z.array(text(300)).min(1).max(100),
  inspectedOn: PlainDate,
  conclusion: z.enum(['no-problem', 'problem-found', 'gone', 'refused']),
  summary: text(2000),
  handling: text(2000).optional(),
  draw: z.strictObject({ title: text(100), digest: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
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
  key: RecordKey,
  /** Grows by one with every approved change, withdrawals included. The platform refuses a lower one. Four bytes, as databases keep integers. */
  version: z.int().min(1).max(2_147_483_647),
  /** The approval by the bureau office that lets exactly these bytes out. */
  approvedOn: PlainDate,
  /** Last day of the statutory time for this change to be visible; absent when no rule gives one. */
  due: PlainDate.optional(),
}

/** Desired state of one item on the platform: publish this content, or show that it was withdrawn and why. */
export const Publication = z.discriminatedUnion('verb', [
  z.strictObject({
    ...common,
    verb: z.literal('publish'),
    content: PublicContent,
    attachments: z.array(PublicAttachment).max(5),
    /** Why the content differs from the version before; shown to the public. */
    correction: text(1000).optional(),
  }),
  z.strictObject({
    ...common,
    verb: z.literal('withdraw'),
    ground: WithdrawalGround,
    /** 公开说明理由: the public reads this in place of the decision. */
    reason: text(1000),
    withdrawnOn: PlainDate,
  }),
])
export type Publication = z.infer<typeof Publication>
