import { type Condition, evaluate, type Fact, type Facts, type LawBook, type PlainDate } from '@zhifa/domain'
import { factKinds } from './fact-names'

/** More combinations than this are not tried: the analysis then says that it does not know. */
const limit = 20_000

interface Atoms {
  readonly facts: Map<string, Set<string>>
}

/** What one or two conditions can come out as over every combination of the values that make a difference. */
export function outcomesOf(
  conditions: readonly Condition[],
  law: LawBook,
  on: PlainDate,
): readonly boolean[][] | undefined {
  const atoms: Atoms = { facts: new Map() }
  for (const condition of conditions) collect(condition, law, on, atoms)
  const names = [...atoms.facts.keys()].sort()
  const choices = names.map((name) => [...atoms.facts.get(name)!].map((text) => JSON.parse(text) as Fact))
  if (choices.reduce((product, values) => product * values.length, 1) > limit) return undefined
  const rows: boolean[][] = []
  const seen = new Set<string>()
  walk(names, choices, 0, {}, (facts) => {
    const row = conditions.map(
      (condition) =>
        evaluate(condition, facts, (id) => law.parameter(id, on)?.value, { read: {}, missing: [] }) === true,
    )
    const key = row.join()
    if (!seen.has(key)) rows.push(row)
    seen.add(key)
  })
  return rows
}

function walk(
  names: readonly string[],
  choices: readonly (readonly Fact[])[],
  i: number,
  facts: Record<string, Fact>,
  visit: (facts: Facts) => void,
): void {
  const name = names[i]
  if (name === undefined) visit(facts)
  else for (const value of choices[i]!) walk(names, choices, i + 1, { ...facts, [name]: value }, visit)
}

/** For each fact that is named: the values at which something changes. A fact that nobody records has none. */
function collect(condition: Condition, law: LawBook, on: PlainDate, atoms: Atoms): void {
  const members =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : 'not' in condition ? [condition.not] : []
  for (const member of members) collect(member, law, on, atoms)
  if (!('fact' in condition)) return
  const values = atoms.facts.get(condition.fact) ?? new Set<string>()
  atoms.facts.set(condition.fact, values)
  for (const value of tried(condition, law, on)) values.add(JSON.stringify(value))
}

type FactCondition = Extract<Condition, { fact: string }>

function tried(condition: FactCondition, law: LawBook, on: PlainDate): readonly Fact[] {
  const values = factKinds[condition.fact]?.values
  if (values === undefined) return ['']
  if (values === 'flag') return [true, false]
  if (values === 'amount') {
    const at = 'atLeast' in condition ? condition.atLeast : 'is' in condition ? condition.is : 0
    const n = typeof at === 'object' ? law.parameter(at.parameter, on)?.value : at
    return [0, ...(typeof n === 'number' ? [n - 1, n, n + 1] : [])].filter((value) => value >= 0)
  }
  if (!('listOf' in values)) return values
  const named = 'includesAny' in condition ? condition.includesAny.filter((item) => values.listOf.includes(item)) : []
  return [[], ...values.listOf.map((item) => [item]), named]
}
