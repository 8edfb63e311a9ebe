import { z } from 'zod'
import { choiceOf } from '../choice/choice'
import { line } from '../input/field-kind'
import { Decimal } from '../law/checklist'

const evidence = z
  .array(line('证据', 'case-text', 200))
  .max(50)
  .meta({ title: '佐证（照片、记录等）' })
  .optional()
const note = line('情况说明', 'case-text', 500).optional()
/** A program reads its text in the checklist, as a list that a value of another list has beside it. */
const question = line('检查内容', 'reference', 40).meta({ listed: 'checklist-questions' })

/** The answer to one question: in order or not, not applicable with its reason, or what was measured. */
export const ChecklistAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ answer: choiceOf('检查结果', 'yes', '符合'), question, evidence, note }),
  z.strictObject({ answer: choiceOf('检查结果', 'no', '不符合'), question, evidence, note }),
  z.strictObject({
    answer: choiceOf('检查结果', 'not-applicable', '不涉及'),
    question,
    reason: line('不适用的理由', 'case-text', 300),
    evidence,
  }),
  z.strictObject({ answer: choiceOf('检查结果', 'measured', '测量'), question, value: Decimal, evidence, note }),
])
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>

/** A filled checklist (检查表): which published version, by its digest, and the answers. */
export const FilledChecklist = z
  .strictObject({
    checklist: line('检查表', 'reference', 100).meta({ listed: 'checklists' }),
    version: z.int().min(1).max(9999).meta({ title: '版本', kind: 'plain' }),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ title: '版本摘要', kind: 'plain' }),
    answers: z.array(ChecklistAnswer).max(200).meta({ title: '检查情况' }),
  })
  .meta({ title: '检查表' })
export type FilledChecklist = z.infer<typeof FilledChecklist>
