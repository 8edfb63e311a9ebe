import { cites, type Finding, formatCitations } from '@zhifa/domain'

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
  readonly holds?: (data: Data) => boolean
}

/** The finding that a rule's demand is not met. */
export function lacking<Data>(form: { id: string; title: string }, rule: ContentRule<Data>): Finding {
  const citations = cites(...rule.cites)
  return {
    code: `content.${rule.id}`,
    rule: `${form.id}.${rule.id}`,
    outcome: 'not-met',
    message: {
      zh: `未载明${rule.zh}（${formatCitations(citations)}）`,
      en: `does not state ${rule.en} (${rule.cites.join(', ')})`,
    },
    citations,
    read: {},
    cure: { zh: `请补充${rule.zh}`, en: `State ${rule.en}` },
    ...(rule.fields?.[0] ? { path: rule.fields[0].split('.') } : {}),
  }
}

/** True when the value at a dotted path says nothing: absent, an empty text or an empty list. */
export function isEmptyAt(data: unknown, path: string): boolean {
  let value = data
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return (
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}
