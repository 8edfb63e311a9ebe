import { z } from 'zod'
import type { FieldKind } from '../input/field-kind'
import type { Procedure } from '../procedure/types'
import type { CaseState } from '../record/state'

const personal: readonly FieldKind[] = [
  'personal-name',
  'resident-id',
  'address',
  'telephone',
  'bank-account',
  'commercial-secret',
]

/**
 * Every personal value of a case, found by the kinds that the schemas of its payloads declare: what the public text must
 * not contain. A new field is covered as soon as its schema says what it holds.
 */
export function personalValues(state: CaseState, procedure: Procedure): string[] {
  const values = new Set<string>()
  for (const entry of state.entries) {
    const schema = procedure.steps[entry.step]?.data
    if (schema) collect(schema, entry.data, values)
  }
  return [...values]
}

interface Def {
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  options?: z.core.$ZodType[]
  innerType?: z.core.$ZodType
}

function collect(schema: z.core.$ZodType, value: unknown, into: Set<string>): void {
  if (value === undefined || value === null) return
  const kind = (z.globalRegistry.get(schema) as { kind?: FieldKind } | undefined)?.kind
  if (kind !== undefined && personal.includes(kind) && typeof value === 'string') {
    into.add(value)
    return
  }
  const def = schema._zod.def as Def
  if (def.innerType) collect(def.innerType, value, into)
  else if (def.shape && typeof value === 'object')
    for (const [key, child] of Object.entries(def.shape)) collect(child, (value as Record<string, unknown>)[key], into)
  else if (def.element && Array.isArray(value)) for (const item of value) collect(def.element, item, into)
  // Members of a union differ; a value is collected by every branch that knows its key.
  else if (def.options) for (const option of def.options) collect(option, value, into)
}
