import { z } from 'zod'
import { PlainDate } from '../date/plain-date'

/** Why a published decision is taken down. 行政处罚法第四十八条第二款 names the first four; the rest end a publication. */
export const WithdrawalGround = z.enum([
  'changed',
  'revoked',
  'unlawful',
  'void',
  'correction',
  'expired',
  'credit-repair',
])
export type WithdrawalGround = z.infer<typeof WithdrawalGround>

export const withdrawalGroundNames: Readonly<Record<WithdrawalGround, string>> = {
  changed: '依法变更',
  revoked: '依法撤销',
  unlawful: '确认违法',
  void: '确认无效',
  correction: '公示信息更正',
  expired: '公示期届满',
  'credit-repair': '信用修复',
}

/** A file that travels with a publication: made from the public content only, never from the record. */
export const PublicAttachment = z.strictObject({
  name: z.string().min(1).max(200),
  mediaType: z.literal('application/pdf'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  base64: z.base64(),
})
export type PublicAttachment = z.infer<typeof PublicAttachment>

/** The public side of a penalty decision: an allow-list. A key that is not here cannot leave the bureau. */
export const PublicPenalty = z.strictObject({
  kind: z.literal('penalty'),
  documentNumber: z.string().min(1).max(128),
  caseName: z.string().min(1).max(300),
  /** Full name for organisations; masked for natural persons. */
  partyName: z.string().min(1).max(200),
  partyKind: z.enum(['organisation', 'natural-person', 'individual-business']),
  /** Only for organisations and individual businesses. */
  uscc: z.string().length(18).optional(),
  violation: z.string().min(1).max(2000),
  facts: z.string().min(1).max(2000),
  basis: z.string().min(1).max(2048),
  penaltyKinds: z.array(z.string().min(1)).min(1),
  penaltyContent: z.string().min(1).max(4000),
  /** Integer 分; absent when no fine was imposed. */
  fine: z.int().nonnegative().optional(),
  confiscated: z.int().nonnegative().optional(),
  decidedOn: PlainDate,
  agencyName: z.string().min(1).max(200),
  agencyUscc: z.string().length(18),
  /** Absent when no verified rule or bureau setting says how long: never a made-up default. */
  publicUntil: PlainDate.optional(),
})
export type PublicPenalty = z.infer<typeof PublicPenalty>

/** What the public sees of an item. One member per kind of enforcement. */
export const PublicContent = z.discriminatedUnion('kind', [PublicPenalty])
export type PublicContent = z.infer<typeof PublicContent>

/** `{agency's unified social credit code}:{kind}:{local id}`: the same item for ever. */
export const RecordKey = z.string().regex(/^[0-9A-Z]{18}:[a-z-]{1,32}:[0-9A-Za-z-]{1,64}$/)
export type RecordKey = z.infer<typeof RecordKey>

const common = {
  key: RecordKey,
  /** Grows by one with every approved change, withdrawals included. The platform refuses a lower one. */
  version: z.int().min(1),
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
    correction: z.string().min(1).max(1000).optional(),
  }),
  z.strictObject({
    ...common,
    verb: z.literal('withdraw'),
    ground: WithdrawalGround,
    /** 公开说明理由: the public reads this in place of the decision. */
    reason: z.string().min(1).max(1000),
    withdrawnOn: PlainDate,
  }),
])
export type Publication = z.infer<typeof Publication>
