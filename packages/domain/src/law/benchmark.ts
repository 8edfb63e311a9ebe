import { z } from 'zod'
import { canonicalJson } from '../canonical/canonical'
import { type Cause, FineLimits, type SanctionTier } from './cause'
import { Condition, evaluate, type Fact, type Reading } from './condition'
import { datedShape } from './dated'
import { EarlierPenaltiesAsked } from './earlier-asked'
import { ruleShape } from './rule'

/** What a benchmark asks of a case: a count, yes or no, or one of its own choices. */
export const BenchmarkFactor = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  kind: z.enum(['number', 'yes-no', 'choice']),
  unit: z.string().min(1).optional(),
  choices: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), title: z.string().min(1) })).optional(),
  /** A factor that the register of parties answers: of a count, or of yes and no (whether there is one at all). */
  earlier: EarlierPenaltiesAsked.optional(),
})
export type BenchmarkFactor = z.infer<typeof BenchmarkFactor>

/** 裁量阶次: when it applies, and which part of the statutory range it leaves; without a range it has no fine. */
export const BenchmarkStep = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** In the words of the benchmark. */
  when: z.string().min(1),
  /** The same over the factors, as a computer reads it. */
  if: Condition,
  range: z
    .union([z.strictObject({ fromPercent: z.int().min(0).max(100), toPercent: z.int().min(0).max(100) }), FineLimits])
    .optional(),
})
export type BenchmarkStep = z.infer<typeof BenchmarkStep>

/**
 * 裁量基准 (行政处罚法第三十四条): how one tier of one cause is divided, by which factors, and who made it. `own`: the bureau itself
 * may let a case leave it; a superior's only who made it (国办发〔2022〕27号（十二）). Several hold side by side: a lower one stays
 * within the higher (同（五）).
 */
export const Benchmark = z.strictObject({
  id: ruleShape.id,
  title: ruleShape.title,
  new: ruleShape.new,
  maker: z.strictObject({ name: z.string().min(1), own: z.boolean() }),
  cause: z.string().min(1),
  tier: z.string().min(1),
  factors: z.array(BenchmarkFactor).min(1),
  versions: z.array(z.strictObject({ ...datedShape, steps: z.array(BenchmarkStep).min(1) })),
})
export type Benchmark = z.infer<typeof Benchmark>
export type BenchmarkVersion = Benchmark['versions'][number]

/** What the recorded factors say of a version: its step, or why there is none. */
export interface StepFound {
  /** Absent unless exactly one step applies and no other could. */
  readonly step?: BenchmarkStep
  /** Factors that are missing or cannot be read as the benchmark asks. */
  readonly missing: readonly string[]
}

/**
 * The step that follows from recorded factors. Where several apply, or one that is open might, none is chosen.
 * @param given the factors as a paper states them: figures, 是 or 否, the id of a choice
 */
export function stepOf(benchmark: Benchmark, version: BenchmarkVersion, given: ReadonlyMap<string, string>): StepFound {
  const facts = Object.fromEntries(
    benchmark.factors.flatMap((factor): [string, Fact][] => {
      const value = factorValue(factor, given.get(factor.id))
      return value === undefined ? [] : [[factor.id, value]]
    }),
  )
  const reading: Reading = { read: {}, missing: [] }
  const held = version.steps.map((step) => evaluate(step.if, facts, () => undefined, reading))
  const found = version.steps.filter((_, i) => held[i] === true)
  const sure = found.length === 1 && !held.includes(undefined)
  return { ...(sure && found[0] ? { step: found[0] } : {}), missing: [...new Set(reading.missing)] }
}

/** What a paper states of a factor, as a condition reads it; nothing where it is not what the factor asks for. */
export function factorValue(factor: BenchmarkFactor, text: string | undefined): Fact | undefined {
  if (text === undefined) return undefined
  switch (factor.kind) {
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
    case 'yes-no':
      return text === '是' ? true : text === '否' ? false : undefined
    case 'choice':
      return factor.choices?.some(({ id }) => id === text) ? text : undefined
  }
}

/**
 * The day on which the law that a version divides became another, if it did while the version held (国办发〔2022〕27号（十三）): the
 * tier is gone, or allows other kinds or sums.
 * @param until only changes up to this day; absent: all
 */
export function staleSince(
  benchmark: Pick<Benchmark, 'tier'>,
  version: Pick<BenchmarkVersion, 'from' | 'until'>,
  cause: Cause,
  until?: string,
): string | undefined {
  const tierOn = (of: Cause['versions'][number] | undefined) => of?.tiers.find(({ id }) => id === benchmark.tier)
  const ordered = [...cause.versions].sort((a, b) => (a.from < b.from ? -1 : 1))
  const made = ordered.findLast(({ from }) => from <= version.from)
  return ordered.find(
    (later) =>
      later.from > version.from &&
      (version.until === undefined || later.from <= version.until) &&
      (until === undefined || later.from <= until) &&
      sumsOf(tierOn(later)) !== sumsOf(tierOn(made)),
  )?.from
}

const sumsOf = (tier: SanctionTier | undefined): string =>
  tier === undefined ? '' : canonicalJson([tier.kinds, tier.fine ?? null, tier.multiple ?? null, tier.mayFine ?? false])
