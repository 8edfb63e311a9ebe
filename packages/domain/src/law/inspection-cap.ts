import { z } from 'zod'
import { choice } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { line } from '../input/field-kind'
import { datedShape } from './dated'
import { ruleShape } from './rule'

/**
 * Checks on site — 日常（双随机、计划）、专项、个案 — and those without a visit (非现场) are capped apart or together, as the published
 * table says; the kinds go by their procedure.
 */
export const InspectionKind = z.enum([
  'inspection.random',
  'inspection.planned',
  'inspection.prompted',
  'inspection.special',
  'inspection.remote',
])
export type InspectionKind = z.infer<typeof InspectionKind>

/** What shows that a case that a cap does not count is one. */
export const ExemptionProof = choice('证明材料', {
  lead: '线索登记',
  complaint: '投诉举报登记',
  'superior-order': '上级机关部署文件',
  approval: '批准文件',
})
export type ExemptionProof = z.infer<typeof ExemptionProof>

/** A case that does not count, as the table publishes it: by what it is shown, and who must confirm that it is one. */
const Exempt = z.strictObject({
  id: ruleShape.id,
  title: line('不计入的情形', 'plain', 200),
  /** Absent: the table does not say by which papers. */
  proof: z.array(ExemptionProof).min(1).max(4).optional(),
  /** Absent: nobody but whoever approves the check. */
  confirmedBy: z.enum(['department-head', 'agency-head']).optional(),
})
export type Exempt = z.infer<typeof Exempt>

/**
 * A row of the published table of how often an enterprise may be inspected in a year (涉企行政检查频次上限): for one item or
 * for all of them, checks of this body alone or of all levels together, which kinds count, and what is exempt.
 */
export const InspectionCap = z.strictObject({
  id: ruleShape.id,
  title: ruleShape.title,
  new: ruleShape.new,
  /** The item, in the words of the published list; absent: all items. */
  item: line('检查事项', 'plain').optional(),
  /** Whose checks are counted: of this body, or of the bodies of all levels together. */
  level: z.enum(['own', 'all']),
  versions: z.array(
    z.strictObject({
      ...datedShape,
      publishedOn: PlainDate.meta({ title: '公布日期' }),
      /** Times in a calendar year. */
      value: z.int().min(0).max(366),
      counts: z.array(InspectionKind).min(1),
      exempt: z.array(Exempt).max(50),
    }),
  ),
})
export type InspectionCap = z.infer<typeof InspectionCap>
export type InspectionCapVersion = InspectionCap['versions'][number]
