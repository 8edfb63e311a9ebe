import { publicKinds } from '@zhifa/domain'
import { z } from 'zod'
import type { ItemQuery } from '../storage/public-items'

/** What the list's address may say. An empty field of the form means "all". */
export const ListQuery = z
  .strictObject({
    q: z.string().max(100).default('').meta({ title: '关键词' }),
    year: z
      .union([z.literal(''), z.string().regex(/^(19|20)\d\d$/)])
      .default('')
      .meta({ title: '决定年份' }),
    state: z.enum(['', 'valid', 'corrected', 'withdrawn']).default('').meta({ title: '状态' }),
    kind: z
      .enum(['', ...publicKinds])
      .default('')
      .meta({ title: '类别' }),
    division: z
      .union([z.literal(''), z.string().regex(/^\d{6}$/)])
      .default('')
      .meta({ title: '行政区划' }),
    agency: z
      .union([z.literal(''), z.string().regex(/^[0-9A-Z]{18}$/)])
      .default('')
      .meta({ title: '行政机关' }),
    after: z
      .string()
      .regex(/^(?:(?:\d{4}-\d{2}-\d{2})?_[0-9A-Za-z-]{1,64})?$/)
      .default('')
      .meta({ title: '页的起点' }),
  })
  .transform(
    ({ q, year, state, kind, division, agency, after }): ItemQuery => ({
      text: q,
      year: year === '' ? undefined : Number(year),
      mark: state === '' ? undefined : state,
      kind: kind === '' ? undefined : kind,
      division: division === '' ? undefined : division,
      agency: agency === '' ? undefined : agency,
      after,
    }),
  )

/** The question as it stands in an address, with its mark; empty when nothing is asked. */
export function questionOf(query: ItemQuery, change: Partial<ItemQuery> = {}): string {
  const { text, year, mark, kind, division, agency, after } = { ...query, ...change }
  const pairs = Object.entries({
    q: text,
    year: year === undefined ? '' : String(year),
    state: mark ?? '',
    kind: kind ?? '',
    division: division ?? '',
    agency: agency ?? '',
    after,
  })
  const asked = pairs.filter(([, value]) => value !== '')
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`
}
