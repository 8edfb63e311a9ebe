import { z } from 'zod'
import type { CaseState } from '../case/record/state'
import type { Procedure } from '../case/table/types'
import type { FieldKind } from '../input/field-kind'
import type { KnownPayloads } from '../payloads'

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
export function personalValues(state: CaseState<KnownPayloads>, procedure: Procedure): string[] {
  const values = new Set<string>()
  for (const entry of state.entries) {
    const schema = procedure.steps[entry.step]?.data
    if (schema) collectorOf(schema)?.(entry.data, values)
  }
  return [...values]
}

/** Puts the personal values of a payload into a set. */
type Collector = (value: unknown, into: Set<string>) => void

/** A schema is looked through once; then only the places that can hold a personal value are read, `null` where none can. */
const collectors = new WeakMap<z.core.$ZodType, Collector | null>()

function collectorOf(schema: z.core.$ZodType): Collector | null {
  const known = collectors.get(schema)
  if (known !== undefined) return known
  const kind = (z.globalRegistry.get(schema) as { kind?: FieldKind } | undefined)?.kind
  const inner = innerCollector(schema._zod.def as Def)
  const made = kind === undefined ? inner : collectorOfKind(personal.includes(kind), inner)
  collectors.set(schema, made)
  return made
}

function collectorOfKind(wanted: boolean, inner: Collector | null): Collector | null {
  if (!wanted && !inner) return null
  return (value, into) => {
    if (typeof value !== 'string') inner?.(value, into)
    else if (wanted) into.add(value)
  }
}

interface Def {
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  options?: z.core.$ZodType[]
  innerType?: z.core.$ZodType
}

function innerCollector({ innerType, shape, element, options }: Def): Collector | null {
  if (innerType) return collectorOf(innerType)
  if (element) {
    const each = collectorOf(element)
    if (!each) return null
    return (value, into) => {
      if (Array.isArray(value)) for (const item of value) each(item, into)
    }
  }
  const fields = Object.entries(shape ?? {}).flatMap(([key, child]) => {
    const collect = collectorOf(child)
    return collect ? [{ key, collect }] : []
  })
  // Members of a union differ; a value is collected by every branch that knows its key.
  const branches = (options ?? []).flatMap((option) => collectorOf(option) ?? [])
  if (fields.length === 0 && branches.length === 0) return null
  return (value, into) => {
    for (const collect of branches) collect(value, into)
    if (typeof value !== 'object' || value === null) return
    for (const { key, collect } of fields) collect((value as Record<string, unknown>)[key], into)
  }
}
