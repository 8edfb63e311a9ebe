import { type ItemColumn, type ItemRow, itemList } from '../fields/item-list'
import { sheetForm } from './sheet-form'

interface PublicListDefinition {
  readonly id: string
  readonly title: string
  /** What a row is, as a finding names it. */
  readonly of: string
  readonly columns: readonly ItemColumn[]
  readonly sample: readonly ItemRow[]
  readonly cites: readonly string[]
}

/** A list that an agency shows to the public before it enforces: one wide table with the day of its last change. */
export function publicList({ id, title, of, columns, sample, cites }: PublicListDefinition) {
  const rows = itemList(of, columns)
  return sheetForm({
    id,
    title,
    catalogue: 'A',
    audience: 'public',
    copies: ['公示'],
    landscape: true,
    dated: '更新日期',
    head: '行政执法信息公示',
    data: { rows: rows.field },
    body: (d) => [rows.table(d.rows, { size: 'small' })],
    sample: { rows: sample },
    cites,
  })
}
