import { CitationError, type KnownPayloads, type PayloadTable, PlainDate, parseCitation } from '@zhifa/domain'
import { shapeProblems } from './definition-shape'
import type { Life } from './life'
import { type Point, pointNames } from './point'
import type { AnyRuleDefinition, Rule, RuleDefinition, RuleName, Values } from './rule'

/** Thrown when a rule is written so that it could not be used: a mistake of its author. */
export class RuleDefinitionError extends Error {
  readonly code = 'rule.definition'
  constructor(
    readonly rule: string,
    readonly problems: readonly string[],
  ) {
    super(`规则 ${rule} 定义有误 / rule ${rule} is defined wrongly: ${problems.join('; ')}`)
    this.name = 'RuleDefinitionError'
  }
}

/**
 * Defines one rule of the review. A value that `reads` cannot give makes the rule `undetermined` by itself: `holds` is only
 * ever asked with every value known.
 *
 * @throws {RuleDefinitionError} naming everything that is wrong: fields that are missing or of another kind, then id, citations, dates, names of the values, examples.
 * @example
 * defineRule({
 *   id: 'procedure.notice-before-decision',
 *   title: '决定作出前已告知当事人',
 *   cites: ['行政处罚法 44'],
 *   inForce: since('行政处罚法', '2021'),
 *   appliesTo: { category: 'penalty' },
 *   facts: { served: '告知书送达日 notice-service.receivedOn', decided: '决定日 decision.on' },
 *   reads: (c) => ({ served: c.latest('notice-service')?.data.receivedOn, decided: c.latest('decision')?.on }),
 *   holds: ({ served, decided }) => served < decided,
 *   otherwise: { message: { zh: '…', en: '…' }, cure: { zh: '…', en: '…' } },
 *   examples: { met: [{ served: '2026-11-02', decided: '2026-11-12' }], notMet: [...], undetermined: [{}] },
 * })
 */
export function defineRule<V extends Values, const Id extends RuleName, T extends PayloadTable = KnownPayloads>(
  definition: RuleDefinition<V, Id, T>,
  guard?: Rule['guard'],
): Rule<Id>
export function defineRule(definition: AnyRuleDefinition, guard?: Rule['guard']): Rule {
  const wrong = shapeProblems(definition)
  if (wrong.length > 0) throw new RuleDefinitionError(String(definition?.id), wrong)
  const [head, ...rest] = definition.id.split('.')
  const problems: string[] = []
  if (!Object.hasOwn(pointNames, head!) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rest.join('.')))
    problems.push(`the id must be one of the points, a dot and a name: ${definition.id}`)
  if (definition.cites.length === 0) problems.push('a rule cites at least one article')
  for (const text of definition.cites) problems.push(...citationProblem(text))
  problems.push(...lifeProblems(definition.inForce))
  const keys = Object.keys(definition.facts)
  if (keys.length === 0) problems.push('a rule reads at least one value')
  for (const [key, name] of Object.entries(definition.facts))
    if (!/^\S+ \S+$/.test(name)) problems.push(`the name of ${key} must be "中文名 path": ${name}`)
  for (const [kind, list] of Object.entries(definition.examples))
    if (list.length === 0) problems.push(`no example for ${kind}`)
  if (problems.length > 0) throw new RuleDefinitionError(definition.id, problems)
  return {
    ...definition,
    point: head as Point,
    keys,
    ...(guard ? { guard } : {}),
  }
}

function lifeProblems(life: Life): string[] {
  if ('since' in life) return []
  const { from, until = from } = life
  const days = [...new Set([from, until])].filter((day) => !PlainDate.safeParse(day).success)
  return [...days.map((day) => `not a date: ${day}`), ...(until < from ? ['the rule ends before it begins'] : [])]
}

function citationProblem(text: string): string[] {
  try {
    parseCitation(text)
    return []
  } catch (error) {
    if (error instanceof CitationError) return [error.message]
    throw error
  }
}
