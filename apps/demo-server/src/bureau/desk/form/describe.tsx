import { formatCitation, formatYuan, parseCitation, type Registry } from '@zhifa/domain'
import type { z } from 'zod'
import type { Choices, Option } from './choices'
import { type Field, fieldOf, unitFen, variantOf } from './field'
import { type Known, within } from './listed'

/** What is needed to read values out: names of people, and of values that only the law of the case knows. */
export interface DescribeContext extends Known {
  readonly registry: Registry
  readonly choices?: Choices
}

interface DescribeProps {
  readonly field: Field
  readonly value: unknown
  readonly context: DescribeContext
}

const forms = new WeakMap<z.ZodType, Field>()

/** The form of a schema, made once. */
export function formOf(schema: z.ZodType): Field {
  const known = forms.get(schema)
  if (known) return known
  const field = fieldOf(schema)
  forms.set(schema, field)
  return field
}

/** A payload as a person reads it: the schema's Chinese names beside the values, nothing that was not filled in. */
export function Described({ schema, value, context }: { schema: z.ZodType; value: unknown; context: DescribeContext }) {
  const field = formOf(schema)
  return field.kind === 'group' && field.fields.length === 0 ? null : (
    <Value field={field} value={value} context={context} />
  )
}

/** One value as a person reads it, however deep it goes. */
export function Value({ field, value, context }: DescribeProps) {
  if (value === undefined || value === null) return null
  if (field.kind === 'group' || field.kind === 'variants')
    return <Pairs field={field} value={value} context={context} />
  if (Array.isArray(value) && value.length === 0) return <>无</>
  if (field.kind === 'list')
    return (
      <ol class="values">
        {(value as unknown[]).map((item, i) => (
          <li key={i}>
            <Value field={field.item} value={item} context={context} />
          </li>
        ))}
      </ol>
    )
  if (Array.isArray(value)) return <>{value.map((item) => textOf(field, item, context)).join('、')}</>
  return <>{textOf(field, value, context)}</>
}

function Pairs({ field, value, context }: DescribeProps & { field: Field & { kind: 'group' | 'variants' } }) {
  const holder = value as Record<string, unknown>
  const fields = field.kind === 'group' ? field.fields : variantFields(field, holder)
  const inside = within(context, fields, value)
  return (
    <dl class="values">
      {fields
        .filter((item) => holder[item.key] !== undefined)
        .map((item) => (
          <div key={item.key} class={isLong(item, holder[item.key]) ? 'long' : undefined}>
            <dt>{item.title.replace(unitFen, '')}</dt>
            <dd>
              <Value field={item} value={holder[item.key]} context={inside} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

function variantFields(field: Field & { kind: 'variants' }, value: Record<string, unknown>): readonly Field[] {
  const variant = variantOf(field, value[field.by])
  const by: Field = {
    key: field.by,
    title: field.byTitle,
    optional: false,
    kind: 'choice',
    options: variant?.options ?? [],
  }
  return [by, ...(variant?.fields ?? [])]
}

const isLong = ({ kind }: Field, value: unknown): boolean =>
  ['group', 'variants', 'list'].includes(kind) || (typeof value === 'string' && value.length > 24)

function textOf(field: Field, value: unknown, { registry, choices, lists }: DescribeContext): string {
  const { kind, key } = field
  if (typeof value === 'boolean') return value ? '是' : '否'
  const options = choices?.[key] ?? (field.listed === undefined ? undefined : lists?.[field.listed])
  const named = options?.find(([item]) => item === value)
  if (named) return named[1]
  if (kind === 'money' && typeof value === 'number') return `${formatYuan(value)}元`
  const text = String(value)
  if (kind === 'person' || kind === 'people') return registry.officers.get(text)?.name ?? text
  if (field.kind === 'choice' || field.kind === 'choices') return optionText(field.options, text)
  if (kind === 'datetime') return text.replace('T', ' ')
  if (kind === 'hash' || kind === 'file') return shortDigest(text)
  if (field.kind === 'lines' && field.articles) return articleText(text)
  return text
}

/** Nobody reads sixty-four characters: as many as tell two of them apart, as everywhere at the desk. */
const shortDigest = (text: string): string => (/^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 16)}…` : text)

/** The value itself where it is none of the options. */
const optionText = (options: readonly Option[], value: string): string =>
  options.find(([item]) => item === value)?.[1] ?? value

function articleText(text: string): string {
  try {
    return formatCitation(parseCitation(text))
  } catch {
    return text
  }
}
