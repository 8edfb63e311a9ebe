import type { RegistryEdition } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import type { Typesetter } from '../typesetting'

/** Where anybody can see whether a paper that shows this edition is the one that is published now. */
export const verifyRegistryPath = (id: string, digest: string): string => `verify/registry/${id}/${digest}`

/** The item as a standard form, where it has one: made of the approved text and nothing else, with the address at which it can be checked. */
export async function editionPdf(
  id: string,
  { text, approvedOn, digest }: RegistryEdition,
  { bureau, typesetter }: { readonly bureau: Bureau; readonly typesetter: Typesetter },
): Promise<Uint8Array | undefined> {
  const { document } = text
  const verification = new URL(verifyRegistryPath(id, digest), bureau.publicUrl).href
  return document && typesetter.form(bureau, document.form, { ...document.data, on: approvedOn }, { verification })
}
