import { z } from 'zod'

const Text = z.strictObject({ zh: z.string(), en: z.string() })

export const OutcomeAnswer = z
  .enum(['met', 'not-met', 'undetermined'])
  .meta({ id: 'Outcome', description: 'undetermined：缺少事实，不等于符合 A fact is missing, which is never a pass' })

/** How well a value is known, as it is sent. */
export const GradeAnswer = z.enum(['text', 'secondary', 'unverified']).meta({
  id: 'Grade',
  description: 'text：已核对条文原文；secondary：二手资料；unverified：未核实 How well the value is known',
})

export const CitationAnswer = z
  .strictObject({
    statute: z.string(),
    article: z.int().optional(),
    inserted: z.int().optional(),
    paragraph: z.int().optional(),
    item: z.int().optional(),
    point: z.int().optional(),
  })
  .meta({ id: 'Citation', description: '条、款、项、目 Article, paragraph, item, point' })

/** The answer of one check, as it is sent. */
export const FindingAnswer = z
  .object({
    code: z.string(),
    rule: z.string(),
    outcome: OutcomeAnswer,
    message: Text,
    citations: z.array(CitationAnswer).readonly(),
    read: z.record(z.string(), z.unknown()),
    cure: Text.optional(),
    path: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .optional(),
    grade: GradeAnswer.optional(),
  })
  .meta({ id: 'Finding', description: '一项检查的结果及其依据 The answer of one check, with its articles' })
