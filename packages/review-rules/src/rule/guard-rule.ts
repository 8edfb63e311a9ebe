import type { Finding, KnownPayloads, Outcome, PayloadTable, StepOf } from '@zhifa/domain'
import { askEach, askLatest } from '../view/ask'
import type { AnyCase } from '../view/cases'
import { UnreadableError } from '../view/readable'
import { defineRule } from './define'
import type { Rule, RuleHead, RuleName } from './rule'

/**
 * A rule that gives the answer of one of the procedure's own checks, asked again on the record as it stood before the act:
 * what refuses an act and what a reviewer is told are one predicate.
 *
 * @param steps where the check is asked: the newest act of the first step that was done, or every act with `each`.
 */
export function guardRule<const Id extends RuleName, T extends PayloadTable = KnownPayloads>(
  definition: RuleHead<Id, T> & {
    readonly guard: string
    readonly steps: readonly NoInfer<StepOf<T>>[]
    readonly each?: true
  },
): Rule<Id> {
  const { guard, steps, each, ...head } = definition
  const ask = each ? askEach : askLatest
  // The function is the key under which a case keeps what it gave: one for each rule.
  const findings = (c: AnyCase): readonly Finding[] | undefined => ask(c, steps, guard)
  const answer = (c: AnyCase): boolean | undefined => holdsAll(c.keep(findings))
  return defineRule(
    {
      ...head,
      facts: { answer: `程序检查“${guard}”的结果 ${steps.join('|')}` },
      reads: (c) => {
        // Every check acts for an agency: one that is not registered is what is missing, and not the check.
        if (!c.agency) throw new UnreadableError(['执法主体的登记信息 registry.agencies'])
        return { answer: c.keep(answer) }
      },
      holds: ({ answer }) => answer,
      support: (c) => c.keep(findings) ?? [],
      examples: { met: [{ answer: true }], notMet: [{ answer: false }], undetermined: [{}] },
    },
    { id: guard, steps },
  )
}

const order: Record<Outcome, number> = { 'not-met': 0, undetermined: 1, met: 2 }

/** True, false or unknown, as the worst of the findings says; unknown when nothing could be asked. */
function holdsAll(findings: readonly Finding[] | undefined): boolean | undefined {
  if (findings === undefined) return undefined
  let worst: Outcome = 'met'
  for (const item of findings) if (order[item.outcome] < order[worst]) worst = item.outcome
  return worst === 'undetermined' ? undefined : worst === 'met'
}
