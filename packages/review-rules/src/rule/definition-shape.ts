import { EnforcementCategory, Grade } from '@zhifa/domain'
import { z } from 'zod'

const Words = z.string().refine((text) => text.trim() !== '', { error: 'must not be empty' })
const Bilingual = z.strictObject({ zh: Words, en: Words })
const Code = z.custom<(...given: never[]) => unknown>((value) => typeof value === 'function', {
  error: 'must be a function',
})
const Examples = z.array(z.record(z.string(), z.unknown()))

/** What a definition consists of: TypeScript tells its author, plain JavaScript does not. */
const Definition = z.strictObject({
  id: z.string(),
  title: Words,
  cites: z.array(z.string()),
  grade: Grade.optional(),
  inForce: z.union([
    z.strictObject({ from: z.string(), until: z.string().optional() }),
    z.strictObject({ since: z.strictObject({ statute: Words, edition: Words }) }),
  ]),
  appliesTo: z.strictObject({
    category: EnforcementCategory,
    procedures: z.array(Words).min(1).optional(),
  }),
  arises: Code.optional(),
  asks: Words.optional(),
  facts: z.record(z.string(), z.string()),
  reads: Code,
  holds: Code,
  otherwise: z.strictObject({ message: Bilingual, cure: Bilingual }),
  support: Code.optional(),
  examples: z.strictObject({ met: Examples, notMet: Examples, undetermined: Examples }),
  revision: z.int().min(1).optional(),
})

/** The fields of a definition that are missing or of another kind, each with what is wrong. */
export function shapeProblems(definition: unknown): readonly string[] {
  const read = Definition.safeParse(definition)
  if (read.success) return []
  return read.error.issues.map(({ path, message }) => `${path.join('.') || 'the definition'}: ${message}`)
}
