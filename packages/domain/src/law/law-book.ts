import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { Calendar } from '../calendar/calendar'
import { canonicalJson } from '../canonical/canonical'
import type { Citation } from '../citation/citation'
import type { PlainDate } from '../date/plain-date'
import type { Benchmark, BenchmarkVersion } from './benchmark'
import type { Cause, CauseVersion } from './cause'
import { type Dated, inForce, overlay } from './dated'
import type { LawId, ParameterId, PeriodId } from './ids'
import type { Layer } from './layer'
import { type LayerProblem, layerProblems } from './layer-problems'
import type { Parameter, ParameterVersion, Period, PeriodVersion } from './parameter'
import type { EnforcementCategory, ReviewGround } from './review-catalogue'
import type { Edition, Statute } from './statute'

/** Thrown when layers cannot be put together, with everything that is wrong with them; see {@link layerProblems}. */
export class LawBookError extends Error {
  readonly code = 'law-book.inconsistent'
  constructor(readonly problems: readonly LayerProblem[]) {
    super(`The layers cannot be put together / 法规数据无法合成：${problems.map(problemLine).join('; ')}`)
    this.name = 'LawBookError'
  }
}

/** A problem on one line, both languages. */
export function problemLine({ layer, place, message }: LayerProblem): string {
  return `${layer}${place === '' ? '' : ` ${place}`}: ${message.zh} / ${message.en}`
}

interface Versioned<V extends Dated> {
  readonly id: string
  readonly versions: readonly V[]
}

/**
 * The law that holds for one bureau: layers from the nation down to the bureau, laid over each other by id and date.
 * Immutable; building it indexes everything, so asking is cheap.
 */
export class LawBook {
  readonly calendar: Calendar
  readonly layers: readonly Pick<Layer, 'id' | 'title' | 'level'>[]
  readonly periods: ReadonlyMap<string, Period>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly causes: ReadonlyMap<string, Cause>
  readonly benchmarks: ReadonlyMap<string, Benchmark>
  readonly statutes: ReadonlyMap<string, Statute>
  readonly #grounds: ReadonlyMap<string, ReviewGround>
  readonly #source: readonly Layer[]
  #digest: string | undefined

  constructor(layers: readonly Layer[]) {
    const problems = layerProblems(layers)
    if (problems.length > 0) throw new LawBookError(problems)
    this.#source = layers
    this.layers = layers.map(({ id, title, level }) => ({ id, title, level }))
    this.calendar = new Calendar(layers.flatMap((layer) => layer.holidayYears))
    this.periods = mergedRules(layers.map((layer) => layer.periods))
    this.parameters = mergedRules(layers.map((layer) => layer.parameters))
    this.causes = mergedRules(layers.map((layer) => layer.causes))
    this.benchmarks = mergedRules(layers.map((layer) => layer.benchmarks ?? []))
    this.#grounds = mergeGrounds(layers)
    const statutes = new Map<string, Statute>()
    for (const statute of layers.flatMap((layer) => layer.statutes))
      for (const name of [statute.id, statute.short, statute.title]) statutes.set(name, statute)
    this.statutes = statutes
  }

  /** The length of a period on a day, or `undefined` when no value is known for it: there is no default. */
  period<const Id extends string>(id: LawId<PeriodId, Id>, on: PlainDate): PeriodVersion | undefined {
    const period = this.periods.get(id)
    return period && inForce(period.versions, on)
  }

  parameter<const Id extends string>(id: LawId<ParameterId, Id>, on: PlainDate): ParameterVersion | undefined {
    const parameter = this.parameters.get(id)
    return parameter && inForce(parameter.versions, on)
  }

  /** A cause as the law stood when the act was done (从旧; the lighter later rule is shown by the caller). */
  cause(id: string, actDate: PlainDate): CauseVersion | undefined {
    const cause = this.causes.get(id)
    return cause && inForce(cause.versions, actDate)
  }

  /** The benchmarks that divide a tier of a cause on a day, the wider place first. */
  benchmarksFor(cause: string, tier: string, on: PlainDate): { benchmark: Benchmark; version: BenchmarkVersion }[] {
    const found = []
    for (const benchmark of this.benchmarks.values()) {
      const version = benchmark.cause === cause && benchmark.tier === tier ? inForce(benchmark.versions, on) : undefined
      if (version) found.push({ benchmark, version })
    }
    return found
  }

  /** The catalogue of major decisions that holds on a day for a kind of enforcement. */
  reviewGrounds(
    category: EnforcementCategory,
    on: PlainDate,
  ): { id: string; title: string; version: ReviewGround['versions'][number] }[] {
    const found = []
    for (const ground of this.#grounds.values()) {
      const version = ground.categories.includes(category) ? inForce(ground.versions, on) : undefined
      if (version) found.push({ id: ground.id, title: ground.title, version })
    }
    return found
  }

  statute(name: string): Statute | undefined {
    return this.statutes.get(name)
  }

  /** The edition of the cited norm that was in force on a day. */
  edition(citation: Citation, on: PlainDate): Edition | undefined {
    const statute = this.statutes.get(citation.statute)
    return statute && inForce(statute.editions, on)
  }

  /** SHA-256 of all layers in canonical form: the version of the law that a determination was made with. */
  get digest(): string {
    this.#digest ??= bytesToHex(sha256(utf8ToBytes(canonicalJson(this.#source))))
    return this.#digest
  }
}

/**
 * Puts layers together, the wider place first.
 * @throws {LawBookError} naming every wrong field, id that nothing wider knows, overlap, gap and wrong order at once.
 * @example const law = lawBook(china, liaoning); law.period('penalty.hearing-request', '2026-09-28')?.amount // 5
 */
export function lawBook(...layers: readonly Layer[]): LawBook {
  return new LawBook(layers)
}

/** Rules of several layers, laid over each other by id and date. */
export function mergedRules<V extends Dated, T extends Versioned<V>>(lists: readonly (readonly T[])[]): Map<string, T> {
  const merged = new Map<string, T>()
  for (const rule of lists.flat()) {
    const base = merged.get(rule.id)
    merged.set(rule.id, base ? { ...base, ...rule, versions: overlay(base.versions, rule.versions) } : rule)
  }
  return merged
}

/**
 * Grounds only add up: a narrower place may add situations that need review but never take one of the nation's away
 * (行政处罚法第五十八条第一款), so a ground that comes again under the same id stands beside the first.
 */
function mergeGrounds(layers: readonly Layer[]): Map<string, ReviewGround> {
  const grounds = new Map<string, ReviewGround>()
  for (const layer of layers)
    for (const ground of layer.reviewGrounds) {
      const id = grounds.has(ground.id) ? `${ground.id}@${layer.id}` : ground.id
      grounds.set(id, { ...ground, id })
    }
  return grounds
}
