import { z } from 'zod'
import { Condition } from './condition'
import { datedShape } from './dated'

/** The categories of enforcement that rules and catalogues tell apart (执法类别). */
export const EnforcementCategory = z.enum(['penalty', 'licence', 'coercion', 'inspection', 'other'])
export type EnforcementCategory = z.infer<typeof EnforcementCategory>

/** One entry of the catalogue of major decisions (重大执法决定法制审核目录清单): when a decision needs legal review. */
export const ReviewGround = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  title: z.string().min(1),
  categories: z.array(EnforcementCategory).min(1),
  versions: z.array(z.strictObject({ ...datedShape, when: Condition })).min(1),
})
export type ReviewGround = z.infer<typeof ReviewGround>
