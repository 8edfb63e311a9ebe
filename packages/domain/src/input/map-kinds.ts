import type { z } from 'zod'
import type { FieldKind, FieldMeta } from './field-kind'
import { metaOf } from './fields'

interface Def {
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  options?: z.core.$ZodType[]
  innerType?: z.core.$ZodType
}

/**
 * A payload with each text that its schema gives a kind changed by `change`; what stays the same is the same object. Members
 * of a union differ: a text is visited by every branch that knows its key.
 */
export function mapKinds(
  schema: z.core.$ZodType,
  value: unknown,
  change: (kind: FieldKind, text: string) => string,
): unknown {
  return mapTexts(schema, value, ({ kind }, text) => (kind === undefined ? undefined : change(kind, text)))
}

/** The same by all that the schema says of a text; `undefined` of `change`: look at what is inside. */
export function mapTexts(
  schema: z.core.$ZodType,
  value: unknown,
  change: (meta: FieldMeta, text: string) => string | undefined,
): unknown {
  if (value === undefined || value === null) return value
  const meta = metaOf(schema)
  const changed = meta && typeof value === 'string' ? change(meta, value) : undefined
  if (changed !== undefined) return changed
  const def = schema._zod.def as Def
  if (def.innerType) return mapTexts(def.innerType, value, change)
  if (def.shape && typeof value === 'object') {
    const before = value as Record<string, unknown>
    const fields = Object.entries(def.shape).flatMap(([key, child]) => {
      const next = mapTexts(child, before[key], change)
      return next === before[key] ? [] : [[key, next] as const]
    })
    return fields.length === 0 ? value : { ...before, ...Object.fromEntries(fields) }
  }
  if (def.element && Array.isArray(value)) {
    const { element } = def
    const next = value.map((item) => mapTexts(element, item, change))
    return next.every((item, i) => item === value[i]) ? value : next
  }
  if (def.options) return def.options.reduce<unknown>((now, option) => mapTexts(option, now, change), value)
  return value
}
