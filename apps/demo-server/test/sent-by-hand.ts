import type { StepInfo } from '@zhifa/domain'
import { actFields, recordingFields } from '../src/bureau/desk/act-form'
import { type Field, formOf, variantOf } from '../src/bureau/desk/form'

type Pair = readonly [name: string, value: string]

const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** What a browser sends when a person fills a field in. */
export function sentField(field: Field, value: unknown, name: string): Pair[] {
  if (field.kind === 'list') {
    const rows = (value ?? []) as unknown[]
    return [[`${name}.#`, String(rows.length)], ...rows.flatMap((row, i) => sentField(field.item, row, `${name}.${i}`))]
  }
  const holder = (value ?? {}) as Record<string, unknown>
  if (field.kind === 'group')
    return field.fields.flatMap((item) => sentField(item, holder[item.key], `${name}.${item.key}`))
  if (field.kind === 'variants') {
    const chosen = String(holder[field.by] ?? '')
    const fields = variantOf(field, chosen)?.fields ?? []
    return [
      [`${name}.${field.by}`, chosen],
      ...fields.flatMap((item) => sentField(item, holder[item.key], `${name}.${item.key}`)),
    ]
  }
  if (value === undefined) return field.kind === 'people' || field.kind === 'boolean' ? [] : [[name, '']]
  if (field.kind === 'people' || field.kind === 'choices') return (value as string[]).map((item) => [name, item])
  if (field.kind === 'lines') return [[name, (value as string[]).join('\r\n')]]
  // A browser keeps no line breaks in an input of one line.
  if (field.kind === 'text') return [[name, String(value).replace(/[\r\n]/g, '')]]
  return [[name, field.kind === 'money' ? yuan(value as number) : String(value)]]
}

/** An act as the form of its step sends it. */
export function sentByHand(step: StepInfo, act: Readonly<Record<string, unknown>>): Pair[] {
  const payload = formOf(step.data)
  return [
    ...[...actFields(step), ...recordingFields(step)].flatMap((field) => sentField(field, act[field.key], field.key)),
    ...sentField(payload, act.data, 'data'),
  ]
}
