import { type Field, variantOf } from './field'

/** What a browser sends: names with their values, all text. */
export type Sent = Readonly<Record<string, string | readonly string[] | undefined>>

const first = (sent: Sent, name: string): string => {
  const value = sent[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).replace(/\r\n/g, '\n')
}
const all = (sent: Sent, name: string): string[] => {
  const value = sent[name]
  return (typeof value === 'string' ? [value] : [...(value ?? [])]).filter((item) => item !== '')
}

/** How many rows a list has in what was sent. */
export function rowsOf(sent: Sent, name: string): number {
  return Math.min(200, Number.parseInt(first(sent, `${name}.#`), 10) || 0)
}

/**
 * Reads a field from what a browser sent. A field left empty is absent; nothing is guessed: text that is no number stays
 * text, so that the check names it. `undefined` means that nothing was filled in.
 */
export function readField(field: Field, sent: Sent, name: string): unknown {
  switch (field.kind) {
    case 'group':
      return readGroup(field.fields, sent, name, field.optional)
    case 'variants':
      return readVariants(field, sent, name)
    case 'list':
      return readList(field, sent, name)
    case 'people':
    case 'choices':
      return all(sent, name).length > 0 || !field.optional ? all(sent, name) : undefined
    case 'lines': {
      // Typed one below the other, or chosen from a list.
      const lines = all(sent, name)
        .flatMap((text) => text.split(/\r?\n/))
        .map((text) => text.trim())
        .filter((text) => text !== '')
      return lines.length > 0 || !field.optional ? lines : undefined
    }
    default:
      return readValue(field.kind, first(sent, name))
  }
}

function readValue(kind: Field['kind'], text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (kind === 'boolean') return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed
  if (kind === 'integer') return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed
  if (kind === 'decimal') return /^\d{1,9}(?:\.\d{1,6})?$/.test(trimmed) ? Number(trimmed) : trimmed
  if (kind === 'money') return readYuan(trimmed)
  return kind === 'prose' ? text : trimmed
}

/** 元 with at most two figures after the point, as integer 分; what is not that stays text. */
function readYuan(text: string): number | string {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(',', ''))
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : text
}

function readGroup(fields: readonly Field[], sent: Sent, name: string, optional: boolean): unknown {
  const read: Record<string, unknown> = {}
  for (const field of fields) {
    const value = readField(field, sent, `${name}.${field.key}`)
    if (value !== undefined) read[field.key] = value
  }
  const empty = Object.values(read).every(isEmpty)
  return optional && empty ? undefined : read
}

/** Nothing was filled in: no value, no row, or a choice of which the first was not made. */
function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
}

function readVariants(field: Field & { kind: 'variants' }, sent: Sent, name: string): unknown {
  const chosen = first(sent, `${name}.${field.by}`)
  if (chosen === '') return field.optional ? undefined : {}
  const fields = variantOf(field, chosen)?.fields ?? []
  return { [field.by]: chosen, ...(readGroup(fields, sent, name, false) as object) }
}

function readList(field: Field & { kind: 'list' }, sent: Sent, name: string): unknown {
  const rows = Array.from({ length: rowsOf(sent, name) }, (_, i) => readField(field.item, sent, `${name}.${i}`))
  // A row that was added and left blank says nothing.
  const filled = rows.filter(
    (row) => row !== undefined && !(typeof row === 'object' && Object.keys(row as object).length === 0),
  )
  return filled.length > 0 || !field.optional ? filled : undefined
}
