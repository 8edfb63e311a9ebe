import { z } from 'zod'

/** Words that the public asks with: cut to what anybody types; what is no text asks nothing. */
export const words = (title: string) =>
  z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch('')
    .meta({ title })

/** An address as it is read: spaces around a word are none of it. */
export const trimmed = (query: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(Object(query) as object).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() : value,
    ]),
  )

/** A year; anything else is no question of a list. */
export const year = z
  .string()
  .regex(/^(19|20)\d\d$/)
  .or(z.literal(''))
  .catch('')
  .meta({ title: '年度' })
