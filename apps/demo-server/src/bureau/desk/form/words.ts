import { CitationText, PenaltyItem, penaltyKindNames, valueNames } from '@zhifa/domain'
import type { z } from 'zod'

/** What the values of a schema mean to a person: asked of the schema, never of a field's key. */
export interface Words {
  /** What a person reads for a value that the field may take; the value itself where nobody named it. */
  readonly choice: (node: z.core.$ZodType, value: string) => string
  /** Whether a text names an article of law. */
  readonly isArticle: (node: z.core.$ZodType) => boolean
  /** How an article of law is written. */
  readonly article: string
}

/** The kinds of penalty are named where the law book names them. */
const penaltyKinds: ReadonlySet<z.core.$ZodType> = new Set(PenaltyItem.options.map(({ shape }) => shape.kind))
const penaltyNames: Readonly<Record<string, string>> = penaltyKindNames

export const wordsOfActs: Words = {
  choice: (node, value) => (penaltyKinds.has(node) ? penaltyNames : valueNames(node))?.[value] ?? value,
  isArticle: (node) => node === CitationText,
  article: '写作“法规名称 条.款(项)”，如“行政处罚法 54.2”',
}
