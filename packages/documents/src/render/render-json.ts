import type { LawBook } from '@zhifa/domain'
import { checkForm } from '../form/check'
import type { AnyForm } from '../form/form'
import { formOf } from '../forms/registry'
import { lawOption } from '../html/html-options'
import { optionsOf } from '../options/options-of'
import { digestOf } from './digest'

const check = optionsOf<{ readonly law?: LawBook | undefined }>('renderJson', { law: lawOption })

/**
 * The data beside a document, as it was checked: JSON with the form, the number, the date and the digest that the PDF carries in its
 * metadata, so that anyone can tell that the two belong together.
 *
 * @throws {UnknownFormError} @throws {FormDataError} @throws {ContentMissingError} @throws {OptionsError}
 */
export function renderJson(formOrId: string | AnyForm, input: unknown, law?: LawBook): string {
  check({ law })
  const form = formOf(formOrId)
  const data = checkForm(form, input, law)
  return checkedJson(form, data)
}

/** @param shown the part of the data that is given out; all of it when absent */
export function checkedJson(form: AnyForm, data: unknown, shown = data): string {
  const head = { form: form.id, title: form.title, number: form.number?.(data) ?? null, date: form.date(data) }
  const digest = `sha256:${digestOf({ form: form.id, data })}`
  return `${JSON.stringify({ ...head, digest, data: shown }, null, 2)}\n`
}
