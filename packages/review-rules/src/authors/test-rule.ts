import type { Outcome } from '@zhifa/domain'
import { judgeValues } from '../rule/judge'
import type { Rule, Values } from '../rule/rule'

/** One example of a rule that came out otherwise than its author said. */
export interface FailedExample {
  readonly rule: string
  readonly expected: Outcome
  readonly got: Outcome
  readonly values: Values
}

/**
 * Runs the examples of a rule.
 * @returns the examples that came out otherwise; empty when the rule does what its author says.
 * @example it('holds', () => expect(testRule(myRule)).toEqual([]))
 */
export function testRule(rule: Rule): readonly FailedExample[] {
  const run = (expected: Outcome, values: Values): FailedExample[] => {
    const got = judgeValues(rule, values)
    return got === expected ? [] : [{ rule: rule.id, expected, got, values }]
  }
  return [
    ...rule.examples.met.flatMap((values) => run('met', values)),
    ...rule.examples.notMet.flatMap((values) => run('not-met', values)),
    ...rule.examples.undetermined.flatMap((values) => run('undetermined', values as Values)),
  ]
}
