import type { Outcome } from '@zhifa/domain'
import type { AnyCase } from '../view/cases'
import { lackingIn } from '../view/readable'
import type { Rule, Values } from './rule'

/** What a rule says of a case: an outcome, or that its matter does not come up. */
export type RuleOutcome = Outcome | 'not-arising'

/** Thrown when a rule itself fails on a record that is in order: its author's mistake, never a property of a case. */
export class RuleFailedError extends Error {
  readonly code = 'rule.failed'
  constructor(
    readonly rule: string,
    override readonly cause: unknown,
  ) {
    super(`规则 ${rule} 执行出错 / rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`)
    this.name = 'RuleFailedError'
  }
}

/** One rule on one case. A value that is missing, or cannot be read, makes it undetermined before `holds` is asked. */
export function judge(rule: Rule, c: AnyCase): RuleOutcome {
  try {
    if (rule.arises) {
      const comesUp = rule.arises(c)
      if (comesUp === false) return 'not-arising'
      if (comesUp === undefined && rule.asks === undefined) return 'undetermined'
    }
    return judgeValues(rule, rule.reads(c))
  } catch (error) {
    if (lackingIn(error, c)) return 'undetermined'
    throw new RuleFailedError(rule.id, error)
  }
}

/** The outcome for values that were read. */
export function judgeValues(rule: Rule, values: Values): Outcome {
  for (const key of rule.keys) if (values[key] === undefined) return 'undetermined'
  return rule.holds(values) ? 'met' : 'not-met'
}
