import type { Field, Sent } from '../src/bureau/desk/form'

/** A field with all fields in it. */
export function everyField(field: Field): Field[] {
  if (field.kind === 'group') return [field, ...field.fields.flatMap(everyField)]
  if (field.kind === 'variants') return [field, ...field.variants.flatMap(({ fields }) => fields.flatMap(everyField))]
  if (field.kind === 'list') return [field, ...everyField(field.item)]
  return [field]
}

/** What a person reads in the choices of a field. */
export function textsOf(field: Field): string[] {
  if (field.kind === 'choice' || field.kind === 'choices') return field.options.map(([, text]) => text)
  if (field.kind === 'variants') return field.variants.flatMap(({ options }) => options.map(([, text]) => text))
  return []
}

/** What a server reads of the pairs that a browser sends. */
export function asSent(pairs: readonly (readonly [string, string])[]): Sent {
  const sent: Record<string, string | string[]> = {}
  for (const [name, value] of pairs) {
    const there = sent[name]
    sent[name] = there === undefined ? value : [...(Array.isArray(there) ? there : [there]), value]
  }
  return sent
}
