import type { Bilingual } from '../finding/finding'
import { validate } from '../input/validate'
import type { Dated } from './dated'
import { Layer, LayerLevel } from './layer'

/** One thing that is wrong with a layer, by name and place, for whoever wrote the file. */
export interface LayerProblem {
  /** Which of the layers, counted from 0. */
  readonly index: number
  /** Its id; its number where it has none. */
  readonly layer: string
  /** Where in the layer: `parameters[3].versions[0].value`, `parameters penalty.officers`; empty for the layer as a whole. */
  readonly place: string
  readonly message: Bilingual
  /** The id that was probably meant. */
  readonly nearest?: string
}

export type RuleList =
  | 'periods'
  | 'parameters'
  | 'causes'
  | 'reviewGrounds'
  | 'benchmarks'
  | 'checklists'
  | 'inspectionCaps'
export const ruleLists: readonly RuleList[] = [
  'periods',
  'parameters',
  'causes',
  'reviewGrounds',
  'benchmarks',
  'checklists',
  'inspectionCaps',
]

export interface Rule {
  readonly id: string
  readonly versions: readonly Dated[]
  readonly new?: true | undefined
  readonly unit?: string
}

/** What of a layer could be read. */
export interface ReadLayer {
  readonly index: number
  readonly name: string
  /** Lists without the rules whose form is wrong. */
  readonly layer: Partial<Layer>
  /** Those rules' ids: known all the same, so that one mistake is not said twice. */
  readonly unread: Readonly<Record<RuleList, readonly { id: string; isNew: boolean }[]>>
}

/** Layers whose form was found right once: they are immutable, and a book of them is put together again and again. */
const wellFormed = new WeakSet<object>()
const none: ReadLayer['unread'] = {
  periods: [],
  parameters: [],
  causes: [],
  reviewGrounds: [],
  benchmarks: [],
  checklists: [],
  inspectionCaps: [],
}

/** Reads what claims to be a layer: every wrong or unknown field is named by its place, and the rest can be looked at further. */
export function readLayer(layer: unknown, index: number): ReadLayer & { readonly problems: readonly LayerProblem[] } {
  const name = nameOf(layer, index)
  if (isLayer(layer)) return { index, name, layer, unread: none, problems: [] }
  const found = validate(Layer, layer, 'law-book.layer')
  const findings = found.ok ? [] : found.findings
  const bad = new Set(findings.map(({ path = [] }) => `${path[0]} ${path[1]}`))
  const items = (list: string): unknown[] => {
    const value = record(layer)?.[list]
    return Array.isArray(value) ? value : []
  }
  const isBad = (list: string, i: number): boolean => bad.has(`${list} ${i}`)
  const unread = (list: RuleList) =>
    items(list).flatMap((item, i) => {
      const { id, new: added } = record(item) ?? {}
      return isBad(list, i) && typeof id === 'string' ? [{ id, isNew: added === true }] : []
    })
  // Every item that is left passed its own schema as part of the whole.
  const left = Object.fromEntries(
    [...ruleLists, 'statutes'].map((list) => [list, items(list).filter((_, i) => !isBad(list, i))]),
  )
  const level = LayerLevel.safeParse(record(layer)?.level)
  return {
    index,
    name,
    layer: { ...left, ...(level.success ? { level: level.data } : {}) },
    unread: {
      periods: unread('periods'),
      parameters: unread('parameters'),
      causes: unread('causes'),
      reviewGrounds: unread('reviewGrounds'),
      benchmarks: unread('benchmarks'),
      checklists: unread('checklists'),
      inspectionCaps: unread('inspectionCaps'),
    },
    problems: findings.map(({ message, path = [] }) => ({ index, layer: name, place: placeOf(path), message })),
  }
}

function isLayer(layer: unknown): layer is Layer {
  if (typeof layer !== 'object' || layer === null) return false
  if (!wellFormed.has(layer) && Layer.safeParse(layer).success) wellFormed.add(layer)
  return wellFormed.has(layer)
}

const nameOf = (layer: unknown, index: number): string => {
  const id = record(layer)?.id
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`
}
const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined
const placeOf = (path: readonly (string | number)[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')
