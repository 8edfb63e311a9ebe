import { defineRule } from './define'
import type { Rule, RuleDefinition } from './rule'

type Head = Omit<RuleDefinition<{ answer: boolean | undefined }>, 'facts' | 'reads' | 'holds' | 'examples' | 'asks'>

/**
 * A rule that only a person can answer. What they should look at stands in `asks`; their recorded answer decides, and
 * without one the rule is undetermined.
 */
export function question(definition: Head & { readonly asks: string }): Rule {
  return defineRule({
    ...definition,
    facts: { answer: `审核人员的回答 answers["${definition.id}"]` },
    reads: (c) => ({ answer: c.answers.get(definition.id)?.holds }),
    holds: ({ answer }) => answer,
    examples: { met: [{ answer: true }], notMet: [{ answer: false }], undetermined: [{}] },
  })
}
