import { z } from 'zod'
import { onceFor } from '../unchanging/unchanging'
import type { FieldMeta } from './field-kind'

type Node = z.core.$ZodType
type Path = readonly (string | number)[]

/** A value that a schema describes: what its metadata says, and where it stands. */
export interface FoundField {
  readonly value: string
  readonly meta: FieldMeta
  readonly path: Path
  /** The object that holds it: its neighbours. */
  readonly beside: Readonly<Record<string, unknown>>
}

type Visit = (value: unknown, visit: (field: FoundField) => void, path: Path, beside: FoundField['beside']) => void

interface Def {
  readonly type?: string
  readonly shape?: Readonly<Record<string, Node>>
  readonly element?: Node
  readonly options?: readonly Node[]
  readonly discriminator?: string
  readonly innerType?: Node
  readonly values?: readonly unknown[]
}

const alone: FoundField['beside'] = {}

/**
 * Makes a reader that finds the texts of a payload whose metadata are of interest. A schema is looked through once; then only
 * the places that can hold such a value are read.
 * @example const people = fieldReader((meta) => meta.kind === 'officer-id'); people(schema, payload).map((field) => field.value)
 */
export function fieldReader(
  wanted: (meta: FieldMeta) => boolean,
): (schema: Node, value: unknown) => readonly FoundField[] {
  const made = new WeakMap<Node, Visit | null>()
  const visitor = (schema: Node): Visit | null => {
    const known = made.get(schema)
    if (known !== undefined) return known
    const meta = metaOf(schema)
    const inner = innerVisit(defOf(schema), visitor)
    const own = meta !== undefined && wanted(meta)
    const visit: Visit | null =
      !own && !inner
        ? null
        : (value, found, path, beside) => {
            if (typeof value !== 'string') inner?.(value, found, path, beside)
            else if (own) found({ value, meta, path, beside })
            else inner?.(value, found, path, beside)
          }
    made.set(schema, visit)
    return visit
  }
  const look = (visit: Visit, value: unknown): readonly FoundField[] => {
    const fields: FoundField[] = []
    visit(value, (field) => fields.push(field), [], alone)
    return fields
  }
  return (schema, value) => {
    const visit = visitor(schema)
    // A visit is made for one reader and one schema: it stands for both.
    return visit ? onceFor(value, visit, () => look(visit, value)) : none
  }
}

const none: readonly never[] = []

function innerVisit(def: Def, visitor: (schema: Node) => Visit | null): Visit | null {
  if (def.innerType) return visitor(def.innerType)
  if (def.element) {
    const each = visitor(def.element)
    if (!each) return null
    return (value, found, path, beside) => {
      if (Array.isArray(value)) for (const [i, item] of value.entries()) each(item, found, [...path, i], beside)
    }
  }
  if (def.options) return branches(def.options, def.discriminator, visitor)
  const fields = Object.entries(def.shape ?? {}).flatMap(([key, child]) => {
    const visit = visitor(child)
    return visit ? [{ key, visit }] : []
  })
  if (fields.length === 0) return null
  return (value, found, path) => {
    if (!isRecord(value)) return
    for (const { key, visit } of fields) if (Object.hasOwn(value, key)) visit(value[key], found, [...path, key], value)
  }
}

/** Of a union with a discriminator only the branch that it names is read; of others every branch that knows a key. */
function branches(
  options: readonly Node[],
  discriminator: string | undefined,
  visitor: (schema: Node) => Visit | null,
): Visit | null {
  const all = options.flatMap((option) => {
    const visit = visitor(option)
    const tag = discriminator === undefined ? undefined : defOf(option).shape?.[discriminator]
    return visit ? [{ visit, tags: tag ? (defOf(tag).values ?? []) : undefined }] : []
  })
  if (all.length === 0) return null
  return (value, found, path, beside) => {
    for (const { visit, tags } of all)
      if (tags === undefined || (isRecord(value) && discriminator !== undefined && tags.includes(value[discriminator])))
        visit(value, found, path, beside)
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands beside a schema. The registry of the schema library keeps it untyped; only the builders of fields write it. */
export const metaOf = (schema: Node): FieldMeta | undefined => z.globalRegistry.get(schema) as FieldMeta | undefined

/** What a schema is made of. The schema library types this for each kind of schema apart. */
const defOf = (schema: Node): Def => schema._zod.def as Def

/** Every field of a schema, with its place, whatever a payload holds: for lists and for tests that look at all of them. */
export function everyField(
  schema: Node,
): { readonly meta: FieldMeta | undefined; readonly schema: Node; readonly path: string }[] {
  const seen: { meta: FieldMeta | undefined; schema: Node; path: string }[] = []
  const walk = (node: Node, path: string): void => {
    const { innerType, element, options, shape } = defOf(node)
    seen.push({ meta: metaOf(node), schema: node, path })
    if (innerType) walk(innerType, path)
    if (element) walk(element, `${path}[]`)
    for (const option of options ?? []) walk(option, path)
    for (const [key, child] of Object.entries(shape ?? {})) walk(child, path === '' ? key : `${path}.${key}`)
  }
  walk(schema, '')
  return seen
}
