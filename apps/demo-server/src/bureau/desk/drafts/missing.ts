import { type DocumentDraft, form } from '@zhifa/documents'
import { fieldName } from '@zhifa/domain'
import { type Field, fieldsIn } from '../form'

/** A field of a draft that is still to be filled in. */
export interface MissingField {
  readonly path: string
  /** `联系方式 · 联系人` */
  readonly title: string
}

/** What of a draft's missing fields is still empty in the data so far. */
export function missingFields(draft: DocumentDraft, data: unknown = draft.data): MissingField[] {
  const { data: schema } = form(draft.form)
  return [...new Set(draft.missing)]
    .map((path) => ({ path, keys: path.split('.').map(asKey) }))
    .filter(({ keys }) => isBlank(keys.reduce(child, data)))
    .map(({ path, keys }) => ({ path, title: fieldName(schema, keys) }))
}

const asKey = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key)

const child = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined

/** Nothing was filled in: a list whose rows are all empty says as little as no list. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank)
  return value === undefined || value === null || value === ''
}

/** The data of a draft as its form opens: a list of which nothing is known begins with one empty row. */
export function openedData(field: Field, draft: DocumentDraft): unknown {
  const data = { ...(draft.data as Record<string, unknown>) }
  for (const { key, kind } of fieldsIn(field)) {
    if (kind === 'list' && draft.missing.includes(key) && isBlank(data[key])) data[key] = [{}]
  }
  return data
}
