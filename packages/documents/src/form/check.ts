import { type Finding, fieldName, type LawBook, unprintableText, validate } from '@zhifa/domain'
import type { z } from 'zod'
import { type CharacterPlace, ForbiddenCharacterError } from '../glyph/character-error'
import { type ContentRule, emptyFields, lacking } from './content-rule'
import { ContentMissingError, FormDataError } from './errors'
import type { AnyForm, Form } from './form'
import { LawDay, nationalLaw } from './law-day'

/**
 * Checks a form's data: its shape first, then what the law makes the document state.
 * @param law by whose values it is judged; national law when absent
 * @throws {ContentMissingError} when nothing is wrong but that something is lacking that the law demands.
 * @throws {ForbiddenCharacterError} when nothing is wrong but characters that cannot be printed.
 * @throws {FormDataError} for every other mistake, all of them at once.
 */
export function checkForm<Schema extends z.ZodType>(
  form: Form<Schema>,
  input: unknown,
  law: LawBook = nationalLaw(),
): z.output<Schema> {
  const result = validate(form.data, input, `form.${form.id}`)
  if (result.ok) {
    const findings = unmetDemands(form, result.value, law)
    if (findings.length > 0) throw new ContentMissingError(form, findings)
    return result.value
  }
  const [first, ...more] = result.findings.flatMap((finding) => placesOf(form, finding))
  if (first && result.findings.every(({ code }) => code === unprintableText))
    throw new ForbiddenCharacterError([first, ...more])
  const byLaw = form.mustState.filter((rule) => emptyFields(rule, input).length > 0)
  // Only what is empty is said by the rule: a field of the same rule that is there and wrong is named on its own.
  const others = result.findings.filter((finding) => !byLaw.some((rule) => about(finding, emptyFields(rule, input))))
  const missing = byLaw.map((rule) => lacking(form, rule, input))
  if (others.length === 0) throw new ContentMissingError(form, missing)
  throw new FormDataError(form, [...others, ...missing])
}

/** What the law makes a document state and its data, which have the shape of the form, do not. */
export function unmetDemands<Schema extends z.ZodType>(
  form: Demanding<Schema>,
  data: z.output<Schema>,
  law: LawBook,
): Finding[] {
  const day = new LawDay(law, form.date(data))
  const missing = form.mustState.filter((rule) => !stated(rule, data, day))
  return missing.map((rule) => lacking(form, rule, data, rule.said?.(day, data)))
}
type Demanding<Schema extends z.ZodType> = Pick<Form<Schema>, 'id' | 'data' | 'date' | 'mustState'>

/** Where a text has what cannot be printed, a place for each character. */
function placesOf(form: AnyForm, { code, path = [], read }: Finding): CharacterPlace[] {
  if (code !== unprintableText || !Array.isArray(read.codePoints)) return []
  const place = { field: fieldName(form.data, path), path: path.join('.'), form: { id: form.id, title: form.title } }
  return read.codePoints.map((codePoint: number) => ({ codePoint, ...place }))
}

function stated<Data>(rule: Pick<ContentRule<Data>, 'fields' | 'holds'>, data: Data, day: LawDay): boolean {
  return emptyFields(rule, data).length === 0 && (rule.holds?.(data, day) ?? true)
}

function about(finding: Finding, fields: readonly string[]): boolean {
  return fields.includes(finding.path?.join('.') ?? '')
}
