import { createHash } from 'node:crypto'
import { canonicalJson, RecordKey } from '@zhifa/domain'
import { z } from 'zod'
import { secondsOf } from '../instant'
import { matchingSecret, sign } from '../signature'
import { Digest } from './receipt'

/** The unified social credit code (GB 32100) of the agency whose items are meant. */
export const Agency = z
  .string()
  .regex(/^[0-9A-Z]{18}$/)
  .meta({ title: '机关统一社会信用代码' })
/** The kind of an item, as its record key names it: `penalty`, `licence`, `inspection` … */
export const ItemKind = z
  .string()
  .regex(/^[a-z-]{1,32}$/)
  .meta({ title: '类别' })
/** Month of the approval, which both sides know from the publication itself. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ title: '月份' })

/** What `GET /api/summary` may be asked: all items of an agency, or those of one kind by month. */
export const SummaryQuery = z.strictObject({ agency: Agency, kind: ItemKind.optional() })
/** What `GET /api/items` may be asked: one month of a kind, the page after a key. */
export const ItemsQuery = z.strictObject({ agency: Agency, kind: ItemKind, month: Month, after: RecordKey.optional() })
export type SummaryQuery = z.infer<typeof SummaryQuery>
export type ItemsQuery = z.infer<typeof ItemsQuery>

/** One group of items: a kind, or one month of a kind. */
export const SummaryGroup = z.strictObject({
  group: z.string().min(1).max(32),
  count: z.int().min(1),
  /** See {@link inventoryDigest}. */
  digest: Digest,
})
export type SummaryGroup = z.infer<typeof SummaryGroup>

/** How many items of an agency the platform shows and what they are, in a few bytes: by kind, or by month of one kind. */
export const Summary = z.strictObject({
  agency: Agency,
  kind: ItemKind.optional(),
  groups: z.array(SummaryGroup),
  at: z.iso.datetime(),
  /** As in a receipt; the signed id is `summary`. */
  signature: z.string().min(1).max(2000),
})
export type Summary = z.infer<typeof Summary>

/** An item as an inventory lists it. */
export const InventoryItem = z.strictObject({
  key: RecordKey,
  version: z.int().min(1),
  digest: Digest,
  state: z.enum(['published', 'withdrawn']),
})
export type InventoryItem = z.infer<typeof InventoryItem>

/** A page of `GET /api/items`, by key. Ask again with the last key as `after` until `more` is false. */
export const InventoryPage = z.strictObject({ items: z.array(InventoryItem).max(1000), more: z.boolean() })
export type InventoryPage = z.infer<typeof InventoryPage>

/** Items on one page of `GET /api/items`. */
export const inventoryPageSize = 1000

/** SHA-256 over one line for each item, by key in byte order: key, version, digest and state, parted by a blank. */
export function inventoryDigest(items: readonly InventoryItem[]): string {
  const lines = items.map(({ key, version, digest, state }) => `${key} ${version} ${digest} ${state}`)
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

/** Signs a summary. @throws SigningKeyError */
export function signSummary(summary: Omit<Summary, 'signature'>, secrets: readonly string[]): Summary {
  return { ...summary, signature: sign(secrets, content(summary)) }
}

/** True when the platform signed exactly this summary. */
export function isSummaryGenuine({ signature, ...summary }: Summary, secrets: readonly string[]): boolean {
  return matchingSecret(secrets, content(summary), signature) !== undefined
}

function content(summary: Omit<Summary, 'signature'>) {
  return { id: 'summary', timestamp: secondsOf(summary.at), body: canonicalJson(summary) }
}
