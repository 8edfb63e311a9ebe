import { EnforcementCategory, Grade, line, PenaltyKind } from '@zhifa/domain'
import { z } from 'zod'
import defaults from '../../data/appraisal.json'

/** One item of a scheme: what is looked at, how many points it is worth, and who answers: rules, a person, or both. */
export const AppraisalItem = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: z.string().min(1).max(200),
    group: z.string().min(1).max(20),
    points: z.int().nonnegative().max(100),
    /** A veto item carries no points: not met, the whole file fails. */
    veto: z.boolean(),
    appliesTo: z.strictObject({
      categories: z.array(EnforcementCategory).min(1),
      procedures: z.array(z.string().min(1)).min(1).optional(),
    }),
    /** Rules of the review whose outcomes decide. */
    rules: z.array(z.string().min(1)).min(1).optional(),
    /** What a person should look at. */
    asks: z.string().min(1).max(500).optional(),
    /** Only when one of these steps was done, or one of these kinds of penalty is ordered. */
    arisesWith: z
      .strictObject({
        steps: z.array(z.string().min(1)).min(1).optional(),
        kinds: z.array(PenaltyKind).min(1).optional(),
      })
      .optional(),
  })
  .refine((item) => item.rules !== undefined || item.asks !== undefined, {
    error: 'an item needs rules or a question',
    params: { message: { zh: '每一项应写明规则或者问题', en: 'an item needs rules or a question' } },
  })
  .refine((item) => item.veto === (item.points === 0), {
    error: 'veto items have no points, all others have',
    params: {
      message: { zh: '一票否决的项不计分，其他各项应有分值', en: 'veto items have no points, all others have' },
    },
  })
export type AppraisalItem = z.infer<typeof AppraisalItem>

/** The classes that pass and what each takes, of 100; what reaches none fails. */
export const AppraisalClasses = z
  .array(
    z.strictObject({
      title: line('等次', 'plain', 20),
      atLeast: z.number().min(0).max(100).meta({ title: '最低得分（百分制）', kind: 'plain' }),
    }),
  )
  .min(1)
  .max(10)
  .refine((all) => new Set(all.map(({ atLeast }) => atLeast)).size === all.length, { error: 'two classes begin alike' })
  .refine((all) => all.every(({ title }) => title !== '不合格'), { error: 'a class that passes is not called failed' })
  .meta({ title: '等次' })

/** A standard of case-file appraisal (案卷评查标准). */
export const AppraisalScheme = z.strictObject({
  id: z.string().min(1).max(60),
  title: z.string().min(1).max(200),
  grade: Grade,
  /** Absent where the standard does not say. */
  classes: AppraisalClasses.optional(),
  items: z
    .array(AppraisalItem)
    .min(1)
    .refine((items) => new Set(items.map((item) => item.id)).size === items.length, {
      error: 'an item appears twice',
      params: { message: { zh: '有两项的编号相同', en: 'an item appears twice' } },
    }),
})
export type AppraisalScheme = z.infer<typeof AppraisalScheme>

/** The scheme that comes with the package: our own defaults, unverified, to be settled by the bureau before use. */
export const defaultScheme: AppraisalScheme = AppraisalScheme.parse(defaults)
