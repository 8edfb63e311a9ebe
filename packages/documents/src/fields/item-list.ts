import { type FieldKind, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { type Table, table } from '../blocks/table'
import { amountInFigures, amountText } from '../money/capitals'
import { actLine, actText } from './text'

export type ItemRow = Readonly<Record<string, string | number | undefined>>

/** A column of a list: its field and how it is printed. */
export interface ItemColumn {
  readonly key: string
  readonly title: string
  readonly width: number
  readonly field: z.ZodType<ItemRow[string], ItemRow[string]>
  readonly print?: (value: string | number) => string
  readonly sum?: boolean
}

type More = { optional?: boolean; kind?: FieldKind }
const maybe = (field: ItemColumn['field'], optional: boolean | undefined): ItemColumn['field'] =>
  optional ? field.optional() : field

/** A column of short text. */
export const col = (key: string, title: string, width: number, more: More = {}): ItemColumn => ({
  key,
  title,
  width,
  field: maybe(actLine(title, more.kind), more.optional),
})
/** A column that may take several lines. */
export const proseCol = (key: string, title: string, width: number, more: More = {}): ItemColumn => ({
  key,
  title,
  width,
  field: maybe(actText(title, more.kind), more.optional),
})
/** A column of days, printed `2026.09.08` to stay narrow. */
export const dateCol = (key: string, title: string, width: number, more: More = {}): ItemColumn => ({
  key,
  title,
  width,
  field: maybe(PlainDate.meta({ title }), more.optional),
  print: (value) => String(value).replaceAll('-', '.'),
})
/** A column of counts. */
export const countCol = (key: string, title: string, width: number): ItemColumn => ({
  key,
  title,
  width,
  field: z.int().min(0).max(1_000_000_000).meta({ title }),
})
/** A column of amounts, kept in 分 and printed with the sign of the currency, with a total in capitals at the end of the list. */
export const moneyCol = (key: string, title: string, width: number): ItemColumn => ({
  key,
  title,
  width,
  field: z
    .int()
    .min(1)
    .max(100_000_000_000_00)
    .meta({ title: `${title}（分）` }),
  print: (value) => amountInFigures(Number(value)),
  sum: true,
})

export interface ItemList {
  readonly field: z.ZodType<readonly ItemRow[], readonly ItemRow[]>
  readonly table: (rows: readonly ItemRow[], options?: { size?: 'cell' | 'small' }) => Table
}

/** A list as forms carry them: numbered rows, ruled off at the end, amounts added up. */
export function itemList(title: string, columns: readonly ItemColumn[], max = 1000): ItemList {
  const row = z.strictObject(Object.fromEntries(columns.map((column) => [column.key, column.field])))
  const print = (column: ItemColumn, value: string | number | undefined): string =>
    value === undefined ? '' : (column.print?.(value) ?? String(value))
  return {
    field: z.array(row).min(1).max(max).meta({ title }),
    table: (rows, options) =>
      table(
        [
          { title: '序号', width: 1.1, align: 'center' },
          ...columns.map((column) => ({
            title: column.title,
            width: column.width,
            ...(column.sum ? { align: 'right' as const } : {}),
          })),
        ],
        [
          ...rows.map((item, i) => [String(i + 1), ...columns.map((column) => print(column, item[column.key]))]),
          ...totals(columns, rows),
        ],
        options,
      ),
  }
}

function totals(columns: readonly ItemColumn[], rows: readonly ItemRow[]): string[][] {
  if (!columns.some((column) => column.sum)) return []
  const sum = (column: ItemColumn): number => rows.reduce((total, item) => total + Number(item[column.key] ?? 0), 0)
  return [['合计', ...columns.map((column) => (column.sum ? amountText(sum(column)) : ''))]]
}
