import type { LawBook } from '@zhifa/domain'
import { checkForm } from '../form/check'
import type { AnyForm } from '../form/form'
import { formOf } from '../forms/registry'
import { digestOf } from './render-form'

/**
 * The data beside a document, as it was checked: JSON with the form, the number, the date and the digest that the PDF carries in its
 * metadata, so that anyone can tell that the two belong together.
 *
 * @throws {UnknownFormError} @throws {FormDataError} @throws {ContentMissingError}
 */
export function renderJson(formOrId: string | AnyForm, input: unknown, law?: LawBook): string {
  const form = formOf(formOrId)
  const data = checkForm(form, input, law)
  const head = { form: form.id, title: form.title, number: form.number?.(data) ?? null, date: form.date(data) }
  return `${JSON.stringify({ ...head, digest: `sha256:${digestOf({ form: form.id, data })}`, data }, null, 2)}\n`
}
