import { contentDigest, type LawBook, type PlainDate } from '@zhifa/domain'
import type { AnyCase } from '../view/cases'
import { findingOf, type ReviewFinding } from './finding-of'
import { judge, type RuleOutcome } from './judge'
import { livesOn } from './life'
import type { Rule, RuleName } from './rule'

/** Grows when the way of evaluating changes. */
export const rulesEngine = 'zhifa-rules/1'

/** Thrown when two rules of a set claim one id. */
export class RuleSetError extends Error {
  readonly code = 'rule-set.inconsistent'
  constructor(readonly problems: readonly string[]) {
    super(`规则集有误 / rule set: ${problems.join('; ')}`)
    this.name = 'RuleSetError'
  }
}

/**
 * Rules that are used together. Their order makes no difference: they are kept by id. `Id` are the ids of its rules: whoever
 * names one that it does not have is told by the compiler, as far as they are written down.
 */
export class RuleSet<Id extends RuleName = RuleName> {
  readonly rules: readonly Rule<Id>[]
  readonly #byId: ReadonlyMap<string, Rule<Id>>
  readonly #byLaw = new WeakMap<LawBook, Map<string, readonly Rule<Id>[]>>()
  #version: string | undefined

  constructor(
    readonly id: string,
    rules: readonly Rule<Id>[],
  ) {
    this.rules = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
    this.#byId = new Map(this.rules.map((rule) => [rule.id, rule]))
    const twice = this.rules.filter((rule, i) => this.rules[i + 1]?.id === rule.id).map((rule) => `${rule.id} twice`)
    if (twice.length > 0) throw new RuleSetError(twice)
  }

  /** The rule of an id that may be anybody's; nothing when the set has none of that id. */
  find(id: string): Rule<Id> | undefined {
    return this.#byId.get(id)
  }

  /**
   * The rule of an id of this set.
   * @throws {RuleSetError} naming the id, when the set does not have it after all.
   */
  get(id: Id): Rule<Id> {
    const rule = this.#byId.get(id)
    if (!rule) throw new RuleSetError([`没有编号为“${id}”的规则 / no rule ${id}`])
    return rule
  }

  /**
   * SHA-256 over what the rules say: ids, articles, dates, names of values, messages, examples with their outcomes, and the
   * revision that an author raises when the meaning of the code changes. The same in every build.
   */
  get version(): string {
    this.#version ??= contentDigest(this.rules.map(sayings))
    return this.#version
  }

  /** A set with more rules: a bureau's own beside these. */
  with<More extends RuleName>(...more: readonly Rule<More>[]): RuleSet<Id | More> {
    return new RuleSet<Id | More>(this.id, [...this.rules, ...more])
  }

  /** The rules of a procedure that are in force on a day, by the editions of a law book. */
  for(procedure: { readonly id: string; readonly category: string }, on: PlainDate, law: LawBook): readonly Rule<Id>[] {
    const key = `${procedure.id} ${on}`
    let known = this.#byLaw.get(law)
    if (!known) {
      known = new Map()
      this.#byLaw.set(law, known)
    }
    let found = known.get(key)
    if (!found) {
      found = this.rules.filter(
        ({ appliesTo, inForce }) =>
          appliesTo.category === procedure.category &&
          (appliesTo.procedures === undefined || appliesTo.procedures.includes(procedure.id)) &&
          livesOn(inForce, on, law),
      )
      // A long-running process asks for few days; a batch over decades must not fill the memory.
      if (known.size > 1000) known.clear()
      known.set(key, found)
    }
    return found
  }

  /** The outcomes alone, in the order of {@link for}: no texts and no trace. */
  outcomes(c: AnyCase): RuleOutcome[] {
    return this.for(c.procedure, c.on, c.law).map((rule) => judge(rule, c))
  }

  /** Every finding with its trace, and the rules whose matter does not come up. */
  findings(c: AnyCase): { findings: ReviewFinding<Id>[]; notArising: Id[] } {
    const findings: ReviewFinding<Id>[] = []
    const notArising: Id[] = []
    for (const rule of this.for(c.procedure, c.on, c.law)) {
      const found = findingOf(rule, c)
      if (found) findings.push(found)
      else notArising.push(rule.id)
    }
    return { findings, notArising }
  }
}

/** Puts rules together. @throws {RuleSetError} when two claim one id. */
export function ruleSet<Id extends RuleName>(
  id: string,
  ...rules: readonly (Rule<Id> | readonly Rule<Id>[])[]
): RuleSet<Id> {
  return new RuleSet(id, rules.flat())
}

function sayings({ arises, reads, holds, support, keys, ...said }: Rule) {
  return { ...said, conditional: arises !== undefined }
}
