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

export type Fact = string | number | boolean | readonly string[]
export type Facts = Readonly<Record<string, Fact | undefined>>
export type Ternary = boolean | undefined

/** What a condition met on its way: values by name, and the names that were missing. */
export interface Reading {
  readonly read: Record<string, unknown>
  readonly missing: string[]
}

type ReadParameter = (id: string) => string | number | boolean | undefined

/** Evaluates a condition; `undefined` means undetermined. Every value read, and every name missing, goes into `reading`. */
export function evaluate(condition: Condition, facts: Facts, parameter: ReadParameter, reading: Reading): Ternary {
  const note = (name: string, value: unknown): void => {
    if (value === undefined) reading.missing.push(name)
    else reading.read[name] = value
  }
  if ('all' in condition) return combine(condition.all, false, facts, parameter, reading)
  if ('any' in condition) return combine(condition.any, true, facts, parameter, reading)
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts, parameter, reading)
    return inner === undefined ? undefined : !inner
  }
  if ('parameter' in condition) {
    const value = parameter(condition.parameter)
    note(condition.parameter, value)
    return value === undefined ? undefined : value === condition.is
  }
  const value = facts[condition.fact]
  note(condition.fact, value)
  if ('is' in condition) return value === undefined ? undefined : value === condition.is
  if ('includesAny' in condition)
    return Array.isArray(value) ? condition.includesAny.some((wanted) => value.includes(wanted)) : undefined
  const limit = typeof condition.atLeast === 'number' ? condition.atLeast : parameter(condition.atLeast.parameter)
  if (typeof condition.atLeast !== 'number') note(condition.atLeast.parameter, limit)
  return typeof value === 'number' && typeof limit === 'number' ? value >= limit : undefined
}

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
