import { z } from 'zod'
import { CitationText, datedShape } from './dated'

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

/** One tier of a sanction: when it applies and what it allows. Amounts in 分. */
export const SanctionTier = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when: z.string().min(1),
  kinds: z.array(PenaltyKind).min(1),
  fine: z.strictObject({ min: z.int().nonnegative(), max: z.int().positive() }).optional(),
})
export type SanctionTier = z.infer<typeof SanctionTier>

/** A cause of action (案由): the act, the article it violates and, by date, the article and tiers of its sanction. */
export const Cause = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  title: z.string().min(1),
  field: z.string().min(1),
  versions: z.array(
    z.strictObject({
      ...datedShape,
      violated: z.array(CitationText).min(1),
      tiers: z.array(SanctionTier).min(1),
    }),
  ),
})
export type Cause = z.infer<typeof Cause>
export type CauseVersion = Cause['versions'][number]
