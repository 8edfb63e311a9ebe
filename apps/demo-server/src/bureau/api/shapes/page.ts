import { z } from 'zod'

/** How many rows of a list come at once. */
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .meta({ title: '每页行数', description: '一页的行数，默认50 Rows of a page', override: { type: 'integer' } })

/** Where the page before ended. */
export const after = z
  .string()
  .max(200)
  .optional()
  .meta({ title: '续页', description: '上一页的 next What `next` of the page before said' })

export const next = z
  .string()
  .optional()
  .meta({ description: '下一页的 after；末页没有 What `after` of the next page is; absent on the last' })

/** What was seen before is still so (`If-None-Match`). */
export const unchanged = { zh: '与所见相同 Not changed since it was seen' }
