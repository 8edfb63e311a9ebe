import { z } from 'zod'

/**
 * A condition over the facts of a case, as data. Three-valued: a fact that is absent makes it undetermined, and only
 * what does not depend on it can still decide (`any` with one true member, `all` with one false member).
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; is: string | number | boolean }
  | { fact: string; includesAny: string[] }
  | { fact: string; atLeast: number | { parameter: string } }
  | { parameter: string; is: string | number | boolean }

const Name = z.string().regex(/^[a-zA-Z0-9.-]+$/)
const Value = z.union([z.string(), z.number(), z.boolean()])

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ fact: Name, is: Value }),
    z.strictObject({ fact: Name, includesAny: z.array(z.string()).min(1) }),
    z.strictObject({ fact: Name, atLeast: z.union([z.number(), z.strictObject({ parameter: Name })]) }),
    z.strictObject({ parameter: Name, is: Value }),
  ]),
)

/** A value that a condition of the law book reads: text, number (money in 分), yes or no, or a list of texts. */
export const Fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
export type Fact = z.infer<typeof Fact>
export type Facts = Readonly<Record<string, Fact>>
export type Ternary = boolean | undefined

/** What a condition met on its way: values by name, and the names that were missing. */
export interface Reading {
  readonly read: Record<string, unknown>
  readonly missing: string[]
}

/** The facts that a condition may read, in the order in which it names them. */
export function factsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  return 'fact' in condition ? [condition.fact] : []
}

type ReadParameter = (id: string) => string | number | boolean | undefined

/**
 * Evaluates a condition; `undefined` means undetermined. Every value read, and every name missing, goes into `reading`. A
 * value of another kind than the condition asks for answers nothing: it counts as missing, never as another value.
 */
export function evaluate(condition: Condition, facts: Facts, parameter: ReadParameter, reading: Reading): Ternary {
  const read = <T>(name: string, value: unknown, fits: (value: unknown) => value is T): T | undefined => {
    if (!fits(value)) reading.missing.push(name)
    else reading.read[name] = value
    return fits(value) ? value : undefined
  }
  if ('all' in condition) return combine(condition.all, false, facts, parameter, reading)
  if ('any' in condition) return combine(condition.any, true, facts, parameter, reading)
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts, parameter, reading)
    return inner === undefined ? undefined : !inner
  }
  if ('parameter' in condition) {
    const value = read(condition.parameter, parameter(condition.parameter), like(condition.is))
    return value === undefined ? undefined : value === condition.is
  }
  // A fact may be named like something that every object has.
  const given = Object.hasOwn(facts, condition.fact) ? facts[condition.fact] : undefined
  if ('is' in condition) {
    const value = read(condition.fact, given, like(condition.is))
    return value === undefined ? undefined : value === condition.is
  }
  if ('includesAny' in condition) {
    const value = read(condition.fact, given, isList)
    return value && condition.includesAny.some((wanted) => value.includes(wanted))
  }
  const value = read(condition.fact, given, isNumber)
  const { atLeast } = condition
  const limit = typeof atLeast === 'number' ? atLeast : read(atLeast.parameter, parameter(atLeast.parameter), isNumber)
  return value === undefined || limit === undefined ? undefined : value >= limit
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
const like =
  <T extends string | number | boolean>(wanted: T) =>
  (value: unknown): value is T =>
    typeof value === typeof wanted && !Number.isNaN(value)

/** Kleene logic: `decisive` is the value that settles the whole. All members are read, so that the trace is complete. */
function combine(
  members: readonly Condition[],
  decisive: boolean,
  facts: Facts,
  parameter: ReadParameter,
  reading: Reading,
): Ternary {
  let open = false
  let settled = false
  for (const member of members) {
    const value = evaluate(member, facts, parameter, reading)
    if (value === decisive) settled = true
    else if (value === undefined) open = true
  }
  return settled ? decisive : open ? undefined : !decisive
}
