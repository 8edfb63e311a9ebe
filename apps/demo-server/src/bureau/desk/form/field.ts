import { Party } from '@zhifa/domain'
import { z } from 'zod'
import type { Option } from './choices'
import { type Words, wordsOfActs } from './words'

interface Common {
  readonly key: string
  readonly title: string
  readonly optional: boolean
  /** A list of the bureau that has what may stand here, by its name. */
  readonly listed?: string
}

/** A field of a form, read from a schema: what a person fills in. */
export type Field = Common &
  (
    | { readonly kind: 'text' | 'prose' | 'date' | 'datetime' | 'time' | 'boolean' | 'hash' }
    /** An uploaded file of the case, by its SHA-256. */
    | { readonly kind: 'file' }
    | { readonly kind: 'integer' | 'decimal' | 'money' }
    | { readonly kind: 'choice' | 'choices'; readonly options: readonly Option[] }
    | { readonly kind: 'person' | 'people' }
    /** Several lines of text, one value each. */
    | { readonly kind: 'lines'; readonly help: string; readonly articles: boolean }
    | { readonly kind: 'group'; readonly fields: readonly Field[]; readonly judgement?: true }
    | { readonly kind: 'list'; readonly item: Field }
    /** The value of the first field says which others there are. */
    | {
        readonly kind: 'variants'
        readonly by: string
        readonly byTitle: string
        readonly variants: readonly Variant[]
        /** A party of the case: who it is may stand in other cases of the agency. */
        readonly party?: true
      }
  )

export interface Variant {
  readonly options: readonly Option[]
  readonly fields: readonly Field[]
}

/** Amounts are kept in 分, and their names end with the unit. */
export const unitFen = /[(（]分[)）]$/u

type Node = z.core.$ZodType
interface Def extends z.core.$ZodTypeDef {
  readonly shape?: Record<string, Node>
  readonly element?: Node
  readonly options?: readonly Node[]
  readonly discriminator?: string
  readonly entries?: Record<string, string>
  readonly values?: readonly string[]
  readonly innerType?: Node
}

const defOf = (node: Node): Def => node._zod.def as Def
/** Officers are chosen from the registry where a field holds the id of one, whatever its name is. */
const namesOfficer = (node: Node): boolean => z.globalRegistry.get(node)?.kind === 'officer-id'
/** A yes or no with its reason, whatever its keys are called. */
const isJudgement = (node: Node): boolean => z.globalRegistry.get(node)?.judgement === true
/** A file of the case is chosen where a field holds the hash of one, whatever its name is. */
const namesFile = (node: Node): boolean => z.globalRegistry.get(node)?.file === true
/** A party, whatever the procedure calls it: its own schema, under any title. */
const isParty = (node: Node): boolean => node._zod.def === Party._zod.def
/** The list that a text is one of, where a schema names one. */
function ofList(node: Node): Pick<Common, 'listed'> {
  const listed = z.globalRegistry.get(node)?.listed
  return typeof listed === 'string' ? { listed } : {}
}
const titleOf = (node: Node): string | undefined => z.globalRegistry.get(node)?.title as string | undefined

/** Thrown for a payload schema that no form can be made of: a mistake in a procedure table. */
export class UnshownSchemaError extends Error {
  readonly code = 'form.schema'
  constructor(key: string, type: string) {
    super(`No input for ${key} of type ${type}: add one to desk/form / 该字段类型尚无录入控件`)
    this.name = 'UnshownSchemaError'
  }
}

/** The form of a schema. @throws UnshownSchemaError */
export function fieldOf(node: Node, key = 'data', words = wordsOfActs, optional = false, title?: string): Field {
  const def = defOf(node)
  const name = title ?? titleOf(node)
  if (def.type === 'optional' && def.innerType) return fieldOf(def.innerType, key, words, true, name)
  const common = { key, title: name ?? key, optional, ...ofList(node) }
  if (def.shape)
    return {
      ...common,
      kind: 'group',
      fields: fieldsOf(def.shape, words),
      ...(isJudgement(node) ? { judgement: true } : {}),
    }
  if (def.options && def.discriminator)
    return {
      ...common,
      kind: 'variants',
      by: def.discriminator,
      byTitle: tagTitle(def.options, def.discriminator),
      variants: def.options.map((o) => branchOf(o, def.discriminator as string, words)),
      ...(isParty(node) ? { party: true } : {}),
    }
  if (def.type === 'array' && def.element) return listOf(common, def.element, words)
  if (def.type === 'enum' || def.type === 'literal')
    return { ...common, kind: 'choice', options: optionsOf(node, words) }
  if (def.type === 'boolean') return { ...common, kind: 'boolean' }
  if (def.type === 'number') return { ...common, kind: numberKind(node, common.title) }
  if (def.type === 'string' && namesFile(node)) return { ...common, kind: 'file' }
  if (def.type === 'string') return { ...common, kind: namesOfficer(node) ? 'person' : textKind(node) }
  throw new UnshownSchemaError(key, def.type)
}

/** The fields that a choice of variant brings with it. */
export const variantOf = ({ variants }: Field & { readonly kind: 'variants' }, chosen: unknown): Variant | undefined =>
  variants.find(({ options }) => options.some(([value]) => value === chosen))

/** The fields of a form that is one group; none of any other. */
export const fieldsIn = (form: Field): readonly Field[] => (form.kind === 'group' ? form.fields : [])

const fieldsOf = (shape: Record<string, Node>, words: Words): Field[] =>
  Object.entries(shape).map(([key, child]) => fieldOf(child, key, words))

const valuesOf = ({ values, entries }: Def): readonly string[] => values ?? Object.values(entries ?? {})
const optionsOf = (node: Node, words: Words): Option[] =>
  valuesOf(defOf(node)).map((value) => [value, words.choice(node, value)])

/** What the field that chooses the variant is called. */
function tagTitle(options: readonly Node[], by: string): string {
  const tags = options.map((option) => defOf(option).shape?.[by])
  return tags.map((tag) => tag && titleOf(tag)).find((title) => title !== undefined) ?? '类别'
}

function branchOf(option: Node, by: string, words: Words): Variant {
  const { [by]: tag, ...rest } = defOf(option).shape ?? {}
  return { options: tag ? optionsOf(tag, words) : [], fields: fieldsOf(rest, words) }
}

function listOf(common: Common, element: Node, words: Words): Field {
  const inner = defOf(element)
  if (namesOfficer(element)) return { ...common, kind: 'people' }
  if (inner.type === 'enum') return { ...common, kind: 'choices', options: optionsOf(element, words) }
  if (inner.type === 'string') {
    const articles = words.isArticle(element)
    return { ...common, kind: 'lines', articles, help: articles ? `每行填写一条，${words.article}` : '每行填写一项' }
  }
  return { ...common, kind: 'list', item: fieldOf(element, common.key, words, false, common.title) }
}

function numberKind(node: Node, title: string): 'money' | 'integer' | 'decimal' {
  if (unitFen.test(title)) return 'money'
  return z.safeParse(node, 0.5).success ? 'decimal' : 'integer'
}

/** What a text field takes is asked of the schema itself, so that a field never promises what the check refuses. */
function textKind(node: Node): 'text' | 'prose' | 'date' | 'datetime' | 'time' | 'hash' {
  const takes = (text: string): boolean => z.safeParse(node, text).success
  if (!takes('甲')) {
    // An id may look like a day, and is none.
    if (takes('a-1')) return 'text'
    if (takes('2026-01-05')) return 'date'
    if (takes('2026-01-05T09:30')) return 'datetime'
    if (takes('09:30')) return 'time'
    if (takes('0'.repeat(64))) return 'hash'
    return 'text'
  }
  return takes('甲'.repeat(400)) ? 'prose' : 'text'
}
