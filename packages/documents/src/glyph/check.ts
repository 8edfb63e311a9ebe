import { fieldName } from '@zhifa/domain'
import type { z } from 'zod'
import type { FontSet } from '../fonts/font-set'
import { type CharacterPlace, ForbiddenCharacterError, MissingGlyphError } from './character-error'
import { isForbidden } from './characters'

/**
 * Checks every character of a form's data before anything is laid out; without fonts, only that it can be seen.
 * @throws {ForbiddenCharacterError} for invisible characters. @throws {MissingGlyphError} for characters without a glyph.
 */
export function checkCharacters(
  form: { id: string; title: string; data: z.ZodType },
  data: unknown,
  fonts?: FontSet,
): void {
  const missing: CharacterPlace[] = []
  const forbidden: CharacterPlace[] = []
  walk(data, [], (text, path) => {
    for (const char of new Set(text)) {
      const codePoint = char.codePointAt(0) ?? 0
      const wrong =
        char === '\n'
          ? undefined
          : isForbidden(char)
            ? forbidden
            : !fonts || fonts.faceFor('body', codePoint)
              ? undefined
              : missing
      wrong?.push({
        codePoint,
        field: fieldName(form.data, path),
        path: path.join('.'),
        form: { id: form.id, title: form.title },
      })
    }
  })
  if (hasOne(forbidden)) throw new ForbiddenCharacterError(forbidden)
  if (hasOne(missing)) throw new MissingGlyphError(missing)
}

function hasOne<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0
}

function walk(
  value: unknown,
  path: (string | number)[],
  visit: (text: string, path: readonly (string | number)[]) => void,
): void {
  if (typeof value === 'string') visit(value, path)
  else if (Array.isArray(value))
    value.forEach((item, i) => {
      walk(item, [...path, i], visit)
    })
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit)
}
