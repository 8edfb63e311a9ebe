import { z } from 'zod'

/** Words that the public asks with: cut to what anybody types; what is no text asks nothing. */
export const words = (title: string) =>
  z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch('')
    .meta({ title })

/** A year; anything else asks for all. */
export const year = z
  .string()
  .regex(/^(19|20)\d\d$/)
  .or(z.literal(''))
  .catch('')
  .meta({ title: '年度' })
