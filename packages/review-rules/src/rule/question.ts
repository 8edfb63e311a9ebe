import type { KnownPayloads, PayloadTable } from '@zhifa/domain'
import { defineRule } from './define'
import type { Rule, RuleHead, RuleName } from './rule'

/**
 * A rule that only a person can answer. What they should look at stands in `asks`; their recorded answer decides, and
 * without one the rule is undetermined.
 */
export function question<const Id extends RuleName, T extends PayloadTable = KnownPayloads>(
  definition: RuleHead<Id, T> & { readonly asks: string },
): Rule<Id> {
  return defineRule({
    ...definition,
    facts: { answer: `审核人员的回答 answers["${definition.id}"]` },
    reads: (c) => ({ answer: c.answers.get(definition.id)?.holds }),
    holds: ({ answer }) => answer,
    examples: { met: [{ answer: true }], notMet: [{ answer: false }], undetermined: [{}] },
  })
}
