import type { FieldMeta } from '@zhifa/domain'
import fc, { type GeneratorValue } from 'fast-check'
import { z } from 'zod'
import { anyText, type TextBounds } from './any-text'

type Node = z.core.$ZodType

interface Def {
  readonly type?: string
  readonly shape?: Readonly<Record<string, Node>>
  readonly element?: Node
  readonly options?: readonly Node[]
  readonly discriminator?: string
  readonly innerType?: Node
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}
const metaOf = (node: Node): FieldMeta | undefined => z.globalRegistry.get(node) as FieldMeta | undefined
const defOf = (node: Node): Def => node._zod.def as Def
/** What the checks of a schema bound: lengths of texts and lists, sizes of numbers. */
function bounds(node: Node): { readonly maximum?: number; readonly minimum?: number } {
  const checks = (node._zod.def as { checks?: readonly z.core.$ZodCheck[] }).checks ?? []
  const said = checks.map((check) => check._zod.def as unknown as Record<string, unknown>)
  const of = (kinds: readonly string[], key: string) =>
    said
      .filter(({ check }) => kinds.includes(String(check)))
      .flatMap((def) => [def[key] ?? def.value].filter((n) => typeof n === 'number'))
  const [most] = of(['max_length', 'less_than'], 'maximum').sort((x, y) => x - y)
  const [least] = of(['min_length', 'greater_than'], 'minimum')
  return { ...(most === undefined ? {} : { maximum: most }), ...(least === undefined ? {} : { minimum: least }) }
}

const oneOf = (answers: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...answers)

/** Codes that a check digit, a registry or the law book rules: no text that anybody may type. */
const ruled: ReadonlySet<string> = new Set(['organisation-code', 'resident-id', 'officer-id'])

const isText = (meta: FieldMeta | undefined): boolean =>
  meta?.lines !== undefined &&
  meta.form === undefined &&
  !ruled.has(meta.kind ?? '') &&
  !meta.title.includes('裁量档次')

/** Which texts a payload holds, with the narrowest bounds of the fields in which each stands. */
export function collectTexts(schema: Node, value: unknown, into: Map<string, TextBounds>): void {
  if (value === undefined || value === null) return
  const meta = metaOf(schema)
  if (typeof value === 'string' && isText(meta)) {
    const before = into.get(value)
    into.set(value, {
      max: Math.min(before?.max ?? Number.POSITIVE_INFINITY, bounds(schema).maximum ?? 200),
      lines: before?.lines === 'one' ? 'one' : (meta?.lines ?? 'one'),
    })
    return
  }
  const { innerType, shape, element, options } = defOf(schema)
  if (innerType) collectTexts(innerType, value, into)
  if (shape && typeof value === 'object')
    for (const [key, child] of Object.entries(shape)) collectTexts(child, (value as Record<string, unknown>)[key], into)
  if (element && Array.isArray(value)) for (const item of value) collectTexts(element, item, into)
  if (options) for (const option of branchesOf(schema, value, options)) collectTexts(option, value, into)
}

function branchesOf(schema: Node, value: unknown, options: readonly Node[]): readonly Node[] {
  const { discriminator } = defOf(schema)
  if (discriminator === undefined || typeof value !== 'object') return options
  const tag = (value as Record<string, unknown>)[discriminator]
  return options.filter((option) => {
    const own = defOf(option).shape?.[discriminator]
    return own !== undefined && (defOf(own).values ?? []).includes(tag)
  })
}

/** How a payload is varied: which text each text becomes, whatever else the schema leaves open, and by how much. */
export interface Variation {
  readonly g: GeneratorValue
  readonly texts: ReadonlyMap<string, string>
  /** How often an optional field goes or comes, an answer becomes another one, and a list grows: 0 to 1. */
  readonly change: number
  readonly long: number
}

const chance = ({ g, change }: Variation): boolean =>
  change > 0 && g(fc.double, { min: 0, max: 1, noNaN: true }) < change

/**
 * A payload like the given one, as its schema's metadata allow: the texts replaced, optional fields left out or added, answers of
 * a choice and lengths of lists changed. Dates, sums, people and numbers that a pattern rules stay.
 */
export function vary(schema: Node, value: unknown, by: Variation): unknown {
  if (typeof value === 'string' && isText(metaOf(schema))) return by.texts.get(value) ?? value
  const def = defOf(schema)
  if (def.type === 'optional' && def.innerType) {
    if (value === undefined) return chance(by) ? made(def.innerType, by) : undefined
    return chance(by) ? undefined : vary(def.innerType, value, by)
  }
  if (def.innerType) return vary(def.innerType, value, by)
  if (def.shape && typeof value === 'object' && value !== null)
    return varyFields(def.shape, value as Record<string, unknown>, by)
  if (def.element && Array.isArray(value)) return varyList(schema, def.element, value, by)
  if (def.options) {
    const [branch] = branchesOf(schema, value, def.options)
    return branch ? vary(branch, value, by) : value
  }
  if (def.type === 'enum' && def.entries && chance(by)) return by.g(oneOf, Object.values(def.entries))
  if (def.type === 'boolean' && chance(by)) return by.g(fc.boolean)
  return value
}

function varyFields(shape: Readonly<Record<string, Node>>, value: Record<string, unknown>, by: Variation): object {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, child]) => {
      const next = vary(child, value[key], by)
      return next === undefined ? [] : [[key, next] as const]
    }),
  )
}

function varyList(schema: Node, element: Node, value: readonly unknown[], by: Variation): unknown[] {
  const list = value.map((item) => vary(element, item, by))
  const most = Math.min(bounds(schema).maximum ?? 20, list.length + 12)
  if (list.length === 0 || list.length >= most || !chance(by)) return list
  return [
    ...list,
    ...Array.from({ length: by.g(fc.integer, { min: 1, max: most - list.length }) }, () => structuredClone(list[0])),
  ]
}

/** A value for an optional field that the sample leaves out; nothing where only a pattern, a date or a registry knows one. */
function made(schema: Node, by: Variation): unknown {
  const meta = metaOf(schema)
  const def = defOf(schema)
  // Builders are named: of one that is made anew each time fast-check would keep every text that it ever made.
  if (isText(meta)) return by.g(anyText, { max: bounds(schema).maximum ?? 200, lines: meta?.lines ?? 'one' }, by.long)
  if (def.innerType) return made(def.innerType, by)
  if (def.type === 'enum' && def.entries) return by.g(oneOf, Object.values(def.entries))
  if (def.type === 'boolean') return by.g(fc.boolean)
  if (def.type === 'literal') return def.values?.[0]
  if (def.type === 'number')
    return by.g(fc.integer, {
      min: Math.max(1, bounds(schema).minimum ?? 1),
      max: Math.min(1_000_000, bounds(schema).maximum ?? 1_000_000),
    })
  if (def.shape) return madeFields(def.shape, by)
  if (def.element) {
    const item = made(def.element, by)
    return item === undefined ? undefined : [item]
  }
  if (def.options?.[0]) return made(def.options[by.g(fc.nat, def.options.length - 1)] ?? def.options[0], by)
  return undefined
}

function madeFields(shape: Readonly<Record<string, Node>>, by: Variation): object | undefined {
  const fields: [string, unknown][] = []
  for (const [key, child] of Object.entries(shape)) {
    if (defOf(child).type === 'optional' && by.g(fc.boolean)) continue
    const value = made(child, by)
    if (value === undefined && defOf(child).type !== 'optional') return undefined
    if (value !== undefined) fields.push([key, value])
  }
  return Object.fromEntries(fields)
}
