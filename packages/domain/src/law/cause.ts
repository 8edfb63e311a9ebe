import { z } from 'zod'
import { CitationText, datedShape } from './dated'
import { EarlierPenaltiesAsked } from './earlier-asked'
import { ruleShape } from './rule'

/** The kinds of penalty of 行政处罚法第九条, from light to heavy within each item. */
export const PenaltyKind = z.enum([
  'warning',
  'criticism',
  'fine',
  'confiscation-of-gains',
  'confiscation-of-property',
  'licence-suspension',
  'downgrade',
  'licence-revocation',
  'restriction',
  'business-suspension',
  'closure',
  'occupational-ban',
])
export type PenaltyKind = z.infer<typeof PenaltyKind>

/** The Chinese words of each kind of penalty (行政处罚法 第九条). */
export const penaltyKindNames: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  'confiscation-of-gains': '没收违法所得',
  'confiscation-of-property': '没收非法财物',
  'licence-suspension': '暂扣许可证件',
  downgrade: '降低资质等级',
  'licence-revocation': '吊销许可证件',
  restriction: '限制开展生产经营活动',
  'business-suspension': '责令停产停业',
  closure: '责令关闭',
  'occupational-ban': '限制从业',
}

/** A range of fines in 分, both ends included (民法典第一千二百五十九条). */
export const FineLimits = z.strictObject({ min: z.int().nonnegative(), max: z.int().positive() })
export type FineLimits = z.infer<typeof FineLimits>

/**
 * A fine as a multiple of the illegal gains. `floorBase`: smaller gains, and none, count as this sum (违法所得不足一万元的,
 * 按一万元计算). `belowGains`: gains under the limit, and none, get a fixed range instead of a multiple.
 */
export const FineMultiple = z.strictObject({
  min: z.int().positive(),
  max: z.int().positive(),
  floorBase: z.int().positive().optional(),
  belowGains: z.strictObject({ limit: z.int().positive(), fine: FineLimits }).optional(),
})
export type FineMultiple = z.infer<typeof FineMultiple>

/** What puts an act into a tier by itself, so that no other may be chosen: each is enough. Only what a record shows stands here. */
const CalledBy = z
  .strictObject({
    /** It lasted so many months, or longer. */
    lastsMonths: z.int().min(1).max(600).optional(),
    /** Whoever did it was punished before. */
    earlier: EarlierPenaltiesAsked.optional(),
  })
  .refine((called) => called.lastsMonths !== undefined || called.earlier !== undefined, {
    error: '请写明应当适用的情形 / must say by what',
  })
export type CalledBy = z.infer<typeof CalledBy>

/**
 * One tier of a sanction: when it applies and what it allows. Amounts in 分. A tier that allows a fine has `fine` or
 * `multiple`, never both; `mayFine` where the article says 可以并处 and so leaves the fine out at will.
 */
export const SanctionTier = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when: z.string().min(1),
  kinds: z.array(PenaltyKind).min(1),
  fine: FineLimits.optional(),
  multiple: FineMultiple.optional(),
  mayFine: z.literal(true).optional(),
  calledBy: CalledBy.optional(),
  /** 逾期不改正、拒不改正: of whoever was ordered to correct it and had not by the day that was set. */
  afterOrder: z.literal(true).optional(),
})
export type SanctionTier = z.infer<typeof SanctionTier>

/** A cause of action (案由): the act, the article it violates and, by date, the article and tiers of its sanction. */
export const Cause = z.strictObject({
  id: ruleShape.id,
  title: ruleShape.title,
  new: ruleShape.new,
  field: z.string().min(1),
  versions: z.array(
    z.strictObject({
      ...datedShape,
      /** Empty where the violated article is not verified: never a guess. */
      violated: z.array(CitationText),
      tiers: z.array(SanctionTier).min(1),
    }),
  ),
})
export type Cause = z.infer<typeof Cause>
export type CauseVersion = Cause['versions'][number]
