import { PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { Column } from '../../web/list-files'

/** A public list as JSON: what it is, its fields in Chinese, and its items with one member for each column that says something. */
export function listAnswer<T>(columns: readonly Column<T>[]) {
  const fields = Object.fromEntries(
    columns.map(({ name, title }) => [name, z.union([z.string(), z.number()]).optional().meta({ title })]),
  )
  return z.strictObject({
    title: z.string(),
    agency: z.string(),
    asOf: PlainDate,
    url: z.string().optional(),
    fields: z.record(z.string(), z.string()),
    items: z.array(z.strictObject(fields)),
  })
}
