import { z } from 'zod'
import type { FieldKind } from './field-kind'

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
  if (value === undefined || value === null) return value
  const kind = (z.globalRegistry.get(schema) as { kind?: FieldKind } | undefined)?.kind
  if (kind !== undefined && typeof value === 'string') return change(kind, value)
  const def = schema._zod.def as Def
  if (def.innerType) return mapKinds(def.innerType, value, change)
  if (def.shape && typeof value === 'object') {
    const before = value as Record<string, unknown>
    const changed = Object.entries(def.shape).flatMap(([key, child]) => {
      const next = mapKinds(child, before[key], change)
      return next === before[key] ? [] : [[key, next] as const]
    })
    return changed.length === 0 ? value : { ...before, ...Object.fromEntries(changed) }
  }
  if (def.element && Array.isArray(value)) {
    const { element } = def
    const next = value.map((item) => mapKinds(element, item, change))
    return next.every((item, i) => item === value[i]) ? value : next
  }
  if (def.options) return def.options.reduce<unknown>((now, option) => mapKinds(option, now, change), value)
  return value
}
