import {
  type CharacterPlace,
  ContentMissingError,
  ForbiddenCharacterError,
  FormDataError,
  MissingGlyphError,
} from '@zhifa/documents'
import type { Finding } from '@zhifa/domain'

/** A refusal or a fault as data: an error loses its class and its fields on the way between threads. */
export type Told =
  | { readonly kind: 'data' | 'content'; readonly form: Named; readonly findings: readonly Finding[] }
  | { readonly kind: 'glyph' | 'character'; readonly places: readonly [CharacterPlace, ...CharacterPlace[]] }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string; readonly stack: string | undefined }

interface Named {
  readonly id: string
  readonly title: string
}
const named = ({ id, title }: Named): Named => ({ id, title })
const placed = ({ form, ...place }: CharacterPlace): CharacterPlace => ({ ...place, form: named(form) })

/** What an error says. */
export function told(error: unknown): Told {
  if (error instanceof FormDataError) return { kind: 'data', form: named(error.form), findings: error.findings }
  if (error instanceof ContentMissingError)
    return { kind: 'content', form: named(error.form), findings: error.findings }
  if (error instanceof MissingGlyphError || error instanceof ForbiddenCharacterError) {
    const [first, ...others] = error.places
    const kind = error instanceof MissingGlyphError ? 'glyph' : 'character'
    return { kind, places: [placed(first), ...others.map(placed)] }
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'fault', name, message, stack }
}

/** The error that says it again on this side. */
export function errorOf(told: Told): Error {
  switch (told.kind) {
    case 'data':
      return new FormDataError(told.form, told.findings)
    case 'content':
      return new ContentMissingError(told.form, told.findings)
    case 'glyph':
      return new MissingGlyphError(told.places)
    case 'character':
      return new ForbiddenCharacterError(told.places)
    case 'fault': {
      const { name, message, stack } = told
      return Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) })
    }
  }
}
