import { z } from 'zod'
import { fileHash, line, prose, statement } from '../../input/field-kind'
import { fieldName } from '../../input/field-name'
import { type FoundField, fieldReader } from '../../input/fields'
import type { Entry } from '../record/entry'

/** 案卷文字更正: one text of one entry, what it becomes, and why. */
export const TextCorrection = z.strictObject({
  entry: z.int().positive().max(100_000).meta({ title: '更正的记录（序号）', kind: 'plain' }),
  field: line('更正的字段（名称或者路径）', 'plain', 300),
  // Each text has a limit of its own, that of its step: here only the longest of them counts.
  becomes: prose('更正为'),
  reason: statement('更正理由', 'case-text', 1000),
  /** Of a record that somebody signed: the signed paper, which is what was said. */
  original: fileHash('签字原件的扫描件').optional(),
})
export type TextCorrection = z.infer<typeof TextCorrection>

/**
 * What it corrects, read from the record and kept with it: nobody can claim another old text. It is no text of the contract, for
 * what is corrected may be the very thing that the contract refuses.
 */
export const TextCorrected = z.object({
  path: z.array(z.union([z.string(), z.int().nonnegative()])).meta({ title: '更正的字段', kind: 'plain' }),
  was: z.string().meta({ title: '原记载', kind: 'case-text' }),
})
type Corrected = TextCorrection & z.infer<typeof TextCorrected>

/** The step that corrects a text; every procedure has it under this name. */
export const textCorrectionStep = 'text-correction'

/** Every text of a payload by the text contract, whatever it is called. */
const texts = fieldReader(({ lines }) => lines !== undefined)

/**
 * The text of a payload that a person means: by its path (`questions.2.answer`), or by its name as forms and findings say it
 * (`问答 · 第3项 · 答`). Nothing for a field that there is not, and for one that is no text.
 */
export function textAt(schema: z.ZodType, data: unknown, field: string): FoundField | undefined {
  return texts(schema, data).find(({ path }) => path.join('.') === field || fieldName(schema, path) === field)
}

/** The entries as they read after it. */
export function withText(entries: readonly Entry[], { entry: seq, path, becomes }: Corrected): readonly Entry[] {
  return entries.map((entry) => (entry.seq === seq ? { ...entry, data: withTextAt(entry.data, path, becomes) } : entry))
}

/** Entries with the words to which later acts corrected them: what a paper of that time says when it is printed now. */
export function withLaterTexts(entries: readonly Entry[], later: readonly Entry[]): readonly Entry[] {
  return later
    .filter(({ step }) => step === textCorrectionStep)
    .reduce((read, { data }) => withText(read, data as Corrected), entries)
}

/** A payload with the text at a path replaced; the same object where the path leads nowhere. */
export function withTextAt(value: unknown, path: FoundField['path'], text: string): unknown {
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'string' ? text : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? withTextAt(item, rest, text) : item))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? withTextAt(item, rest, text) : item]),
  )
}
