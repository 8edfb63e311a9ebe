import { z } from 'zod'
import items from '../../data/disclosure/catalogue.json'
import type { PlainDate } from '../date/plain-date'
import { datedShape, inForce } from '../law/dated'

/**
 * One item of the disclosure catalogue (行政执法公示目录): what is published, before, during or after enforcement, to whom, on
 * which carrier, by which procedure and within which time, and how it is supervised. The page shows it; `obligationsOf` and
 * `staleItems` obey it.
 */
export const DisclosureItem = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  stage: z.enum(['before', 'during', 'after']),
  title: z.string().min(1),
  scope: z.string().min(1),
  content: z.array(z.string().min(1)).min(1),
  audience: z.string().min(1),
  carriers: z.array(z.string().min(1)).min(1),
  procedure: z.string().min(1),
  supervision: z.string().min(1),
  safeguards: z.string().min(1),
  /** The period of the law book and the event that starts it; absent where the act itself discloses. */
  limit: z.strictObject({ period: z.string().min(1), event: z.string().min(1) }).optional(),
  /** The procedures whose cases bring it about. */
  procedures: z.array(z.string().min(1)).optional(),
  ...datedShape,
})
export type DisclosureItem = z.infer<typeof DisclosureItem>

/** The Chinese words of each stage of disclosure: before, during and after enforcement. */
export const disclosureStageNames: Readonly<Record<DisclosureItem['stage'], string>> = {
  before: '事前公开',
  during: '事中公示',
  after: '事后公开',
}

/** The built-in items with all their dates. */
export const disclosureItems: readonly DisclosureItem[] = items as DisclosureItem[]

/** The catalogue as it holds on a day. A bureau's own items replace built-in ones of the same id. */
export function disclosureCatalogue(on: PlainDate, own: readonly DisclosureItem[] = []): DisclosureItem[] {
  const ids = new Set(own.map((item) => item.id))
  return [...disclosureItems.filter((item) => !ids.has(item.id)), ...own].filter(
    (item) => inForce([item], on) !== undefined,
  )
}
