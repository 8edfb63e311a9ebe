import { form, renderForm } from '@zhifa/documents'
import type { RegistryEdition } from '@zhifa/domain'

/** The item as a standard form, where it has one: made of the approved text and nothing else. */
export async function editionPdf({ text, approvedOn }: RegistryEdition): Promise<Uint8Array | undefined> {
  const { document } = text
  return document && renderForm(form(document.form), { ...document.data, on: approvedOn })
}
