import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { line } from '../input/field-kind'
import { CitationText, datedShape } from './dated'
import { ruleShape } from './rule'

/** A number as it stands on an instrument or in a standard: digits, never rounded by a machine. */
export const Decimal = z
  .string()
  .regex(/^-?(0|[1-9]\d{0,8})(\.\d{1,6})?$/)
  .meta({ title: '数值', kind: 'plain' })

/** One question of a checklist (检查表单的检查内容). */
export const ChecklistQuestion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(40),
  text: line('检查内容', 'plain', 300),
  cites: z.array(CitationText).min(1).meta({ title: '依据' }),
  /** What is found when it is not in order: the words of the record and of the order to correct. */
  problem: line('不符合时的问题', 'plain', 200),
  /** A failure that must be proved at once. */
  critical: z.literal(true).optional(),
  /** Answered by a measurement: in order from `min` up to `max`, both included. */
  measure: z
    .strictObject({ unit: line('单位', 'plain', 20), min: Decimal.optional(), max: Decimal.optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, '测量项没有限值 / a measurement without a limit')
    .optional(),
})
export type ChecklistQuestion = z.infer<typeof ChecklistQuestion>

/**
 * The published questions for an item that may be inspected (检查表单、检查标准), by version: who is inspected may know
 * them before, and a version that was published is never changed, only followed by another (国办发〔2024〕54号).
 */
export const Checklist = z.strictObject({
  id: ruleShape.id,
  title: ruleShape.title,
  new: ruleShape.new,
  /** The item of inspection, in the words of the published list. */
  item: line('检查事项', 'plain'),
  versions: z.array(
    z.strictObject({
      ...datedShape,
      number: z.int().min(1).max(9999).meta({ title: '版本' }),
      publishedOn: PlainDate.meta({ title: '公布日期' }),
      questions: z.array(ChecklistQuestion).min(1).max(200),
    }),
  ),
})
export type Checklist = z.infer<typeof Checklist>
export type ChecklistVersion = Checklist['versions'][number]
