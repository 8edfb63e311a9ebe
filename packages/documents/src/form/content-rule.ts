import { type Bilingual, cites, type Finding, fieldName, formatCitations, saysNothing } from '@zhifa/domain'
import type { z } from 'zod'
import type { LawDay } from './law-day'

/** Something that the law makes a document state. A document that lacks it is refused with the article. */
export interface ContentRule<Data> {
  readonly id: string
  /** Compact citations: `行政处罚法 59.1(3)`. */
  readonly cites: readonly string[]
  /** What must be stated: `处罚的种类和依据`. */
  readonly zh: string
  readonly en: string
  /** Fields that must be there; the rule is met when all of them hold something. */
  readonly fields?: readonly string[]
  /** A condition on data that has all its fields. */
  holds?(data: Data, day: LawDay): boolean
  /** The demand in the words of the law of the document's day, where a number belongs into it; absent: `zh` and `en`. */
  said?(day: LawDay, data: Data): Bilingual
  /** The field that the condition is about, for whoever has to correct it: `remedies.reconsideration.days`. */
  readonly at?: string
}

/** The finding that a rule's demand is not met. It names the fields that say nothing, or the one that the condition is about. */
export function lacking<Data>(
  form: { id: string; data: z.ZodType },
  rule: ContentRule<Data>,
  input: unknown,
  said: Bilingual = rule,
): Finding {
  const citations = cites(...rule.cites)
  const empty = emptyFields(rule, input)
  const places = empty.length > 0 ? empty : rule.at ? [rule.at] : []
  const names = places.map((place) => fieldName(form.data, place.split('.')))
  return {
    code: `content.${rule.id}`,
    rule: `${form.id}.${rule.id}`,
    outcome: 'not-met',
    message: {
      zh: `未载明${said.zh}（${formatCitations(citations)}）${names.length > 0 ? `：${names.join('、')}` : ''}`,
      en: `does not state ${said.en} (${rule.cites.join(', ')})${places.length > 0 ? `: ${places.join(', ')}` : ''}`,
    },
    citations,
    read: {},
    cure: { zh: `请补充${said.zh}`, en: `State ${said.en}` },
    ...(places[0] ? { path: places[0].split('.') } : {}),
  }
}

/** The fields of a rule that say nothing; a field within one that is not there at all is not named again. */
export function emptyFields(rule: { readonly fields?: readonly string[] }, input: unknown): string[] {
  const empty = (rule.fields ?? []).filter((field) => isEmptyAt(input, field))
  return empty.filter((field) => !empty.some((outer) => field.startsWith(`${outer}.`)))
}

/** True when the value at a dotted path says nothing: absent, a text as {@link saysNothing} knows it, or an empty list. */
export function isEmptyAt(data: unknown, path: string): boolean {
  let value = data
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return (
    value === undefined ||
    (typeof value === 'string' && saysNothing(value)) ||
    (Array.isArray(value) && value.length === 0)
  )
}
