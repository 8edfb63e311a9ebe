import { type Condition, evaluate, type Fact, type Facts, type LawBook, type PlainDate } from '@zhifa/domain'
import { factKinds } from './fact-names'

/** More combinations than this are not tried: the analysis then says that it does not know. */
const limit = 20_000

type FactCondition = Extract<Condition, { fact: string }>

/**
 * What one or two conditions can come out as over every combination of the values that make a difference; `undefined` when
 * there are too many.
 */
export function outcomesOf(
  conditions: readonly Condition[],
  law: LawBook,
  on: PlainDate,
): readonly boolean[][] | undefined {
  const asked = conditions.flatMap(factsOf)
  const choices = [...new Set(asked.map(({ fact }) => fact))].map((name): Choice => {
    const naming = asked.filter(({ fact }) => fact === name)
    return [name, tried(name, naming, law, on)]
  })
  if (choices.reduce((product, [, values]) => product * values.length, 1) > limit) return undefined
  const rows = new Map<string, boolean[]>()
  walk(choices, {}, (facts) => {
    const row = conditions.map(
      (condition) =>
        evaluate(condition, facts, (id) => law.parameter(id, on)?.value, { read: {}, missing: [] }) === true,
    )
    rows.set(row.join(), row)
  })
  return [...rows.values()]
}

type Choice = readonly [name: string, values: readonly (Fact | undefined)[]]

function walk([first, ...rest]: readonly Choice[], facts: Facts, visit: (facts: Facts) => void): void {
  if (first === undefined) visit(facts)
  else for (const value of first[1]) walk(rest, value === undefined ? facts : { ...facts, [first[0]]: value }, visit)
}

function factsOf(condition: Condition): FactCondition[] {
  if ('all' in condition) return condition.all.flatMap(factsOf)
  if ('any' in condition) return condition.any.flatMap(factsOf)
  if ('not' in condition) return factsOf(condition.not)
  return 'fact' in condition ? [condition] : []
}

/** The values of a fact at which something changes. A fact that nobody records has none. */
function tried(
  name: string,
  conditions: readonly FactCondition[],
  law: LawBook,
  on: PlainDate,
): readonly (Fact | undefined)[] {
  const values = factKinds[name]?.values
  if (values === undefined) return [undefined]
  if (values === 'flag') return [true, false]
  if (values === 'amount') return amounts(conditions, law, on)
  return 'listOf' in values ? selections(values.listOf, conditions) : values
}

function amounts(conditions: readonly FactCondition[], law: LawBook, on: PlainDate): readonly number[] {
  const around = conditions.flatMap((condition) => {
    const at = 'atLeast' in condition ? condition.atLeast : 'is' in condition ? condition.is : undefined
    const n = typeof at === 'object' ? law.parameter(at.parameter, on)?.value : at
    return typeof n === 'number' ? [n - 1, n, n + 1] : []
  })
  return [...new Set([0, ...around])].filter((amount) => amount >= 0)
}

/** Of items that the same conditions name, one stands for all: only who names it makes a difference. */
function selections(options: readonly string[], conditions: readonly FactCondition[]): readonly (readonly string[])[] {
  const namedBy = (item: string): string =>
    conditions.map((condition) => 'includesAny' in condition && condition.includesAny.includes(item)).join()
  const standing = [...new Map(options.map((item) => [namedBy(item), item])).values()]
  const lists: string[][] = [[]]
  for (const item of standing) lists.push(...lists.map((list) => [...list, item]))
  return lists
}
