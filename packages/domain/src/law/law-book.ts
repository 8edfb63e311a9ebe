import { Calendar } from '../calendar/calendar'
import { contentDigest } from '../canonical/digest'
import type { Citation } from '../citation/citation'
import type { PlainDate } from '../date/plain-date'
import { amongWords } from '../input/bare-words'
import type { Benchmark, BenchmarkVersion } from './benchmark'
import type { Cause, CauseVersion } from './cause'
import type { Checklist, ChecklistVersion } from './checklist'
import { type Dated, inForce, overlay } from './dated'
import type { LawId, ParameterId, PeriodId } from './ids'
import type { InspectionCap, InspectionCapVersion } from './inspection-cap'
import { type Layer, LayerLevel } from './layer'
import { type LayerProblem, layerProblems } from './layer-problems'
import type { Parameter, ParameterVersion, Period, PeriodVersion } from './parameter'
import { type LawRead, lawRead } from './reads'
import type { EnforcementCategory, ReviewGround } from './review-catalogue'
import type { Edition, Statute } from './statute'

/** Thrown when layers cannot be put together, with everything that is wrong with them; see {@link layerProblems}. */
export class LawBookError extends Error {
  readonly code = 'law-book.inconsistent'
  constructor(readonly problems: readonly LayerProblem[]) {
    super(`法规数据无法合成 / the layers cannot be put together: ${problems.map(problemLine).join('; ')}`)
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
  readonly checklists: ReadonlyMap<string, Checklist>
  readonly inspectionCaps: ReadonlyMap<string, InspectionCap>
  readonly #grounds: ReadonlyMap<string, ReviewGround>
  readonly #source: readonly Layer[]
  #digest: string | undefined
  readonly #note: ((read: LawRead) => void) | undefined

  /** @param watched absent outside {@link observed}: the book that is watched, which is checked and indexed already. */
  constructor(layers: readonly Layer[], watched?: { readonly book: LawBook; readonly note: (read: LawRead) => void }) {
    if (watched) {
      const { book } = watched
      this.#note = watched.note
      this.#source = book.#source
      this.#grounds = book.#grounds
      this.#digest = book.#digest
      this.layers = book.layers
      this.calendar = book.calendar
      this.periods = book.periods
      this.parameters = book.parameters
      this.causes = book.causes
      this.benchmarks = book.benchmarks
      this.statutes = book.statutes
      this.checklists = book.checklists
      this.inspectionCaps = book.inspectionCaps
      return
    }
    const problems = layerProblems(layers)
    if (problems.length > 0) throw new LawBookError(problems)
    this.#source = layers
    this.layers = layers.map(({ id, title, level }) => ({ id, title, level }))
    this.calendar = new Calendar(layers.flatMap((layer) => layer.holidayYears))
    this.periods = mergedRules(layers.map((layer) => layer.periods))
    this.parameters = mergedRules(layers.map((layer) => layer.parameters))
    this.causes = mergedRules(layers.map((layer) => layer.causes))
    this.benchmarks = mergedRules(layers.map((layer) => layer.benchmarks ?? []))
    this.checklists = mergedRules(layers.map((layer) => layer.checklists ?? []))
    this.inspectionCaps = mergedRules(layers.map((layer) => layer.inspectionCaps ?? []))
    this.#grounds = mergeGrounds(layers)
    this.statutes = statutesByName(layers)
  }

  /** The layers that it was put together from, the widest first: `lawBook(...law.source)` is the same book again, in another thread too. */
  get source(): readonly Layer[] {
    return this.#source
  }

  /** The same book, whose every look-up of a value is told to whoever watches: for a receipt. */
  observed(note: (read: LawRead) => void): LawBook {
    return new LawBook([], { book: this, note })
  }

  /**
   * This book with further layers, each behind the layers of its level and of wider ones; one of an id that the book has takes its place.
   * @throws {LawBookError}
   * @example law.with([countyLayer]).period('penalty.statement', '2026-09-28')
   */
  with(layers: readonly Layer[]): LawBook {
    const rank = ({ level }: Layer): number => LayerLevel.options.indexOf(level)
    let all = [...this.#source]
    for (const layer of layers) {
      const at = all.findIndex(({ id }) => id === layer.id)
      const kept = all.filter((_, i) => i !== at)
      const behind = kept.findLastIndex((item) => rank(item) <= rank(layer)) + 1
      all = [...kept.slice(0, behind), layer, ...kept.slice(behind)]
    }
    return new LawBook(all)
  }

  /** The length of a period on a day, or `undefined` when no value is known for it: there is no default. */
  period<const Id extends string>(id: LawId<PeriodId, Id>, on: PlainDate): PeriodVersion | undefined {
    const period = this.periods.get(id)
    const version = period && inForce(period.versions, on)
    this.#note?.(lawRead('period', id, on, version, version && `${version.amount} ${version.unit}`))
    return version
  }

  parameter<const Id extends string>(id: LawId<ParameterId, Id>, on: PlainDate): ParameterVersion | undefined {
    const parameter = this.parameters.get(id)
    const version = parameter && inForce(parameter.versions, on)
    this.#note?.(lawRead('parameter', id, on, version, version?.value))
    return version
  }

  /** A cause as the law stood when the act was done (从旧; the lighter later rule is shown by the caller). */
  cause(id: string, actDate: PlainDate): CauseVersion | undefined {
    const cause = this.causes.get(id)
    const version = cause && inForce(cause.versions, actDate)
    this.#note?.(lawRead('cause', id, actDate, version, version && contentDigest(version)))
    return version
  }

  /** The benchmarks that divide a tier of a cause on a day, the wider place first. */
  benchmarksFor(cause: string, tier: string, on: PlainDate): { benchmark: Benchmark; version: BenchmarkVersion }[] {
    const found = []
    for (const benchmark of this.benchmarks.values()) {
      const version = benchmark.cause === cause && benchmark.tier === tier ? inForce(benchmark.versions, on) : undefined
      if (!version) continue
      found.push({ benchmark, version })
      this.#note?.(lawRead('benchmark', benchmark.id, on, version, contentDigest(version)))
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
      if (!version) continue
      found.push({ id: ground.id, title: ground.title, version })
      this.#note?.(lawRead('review-ground', ground.id, on, version, contentDigest(version)))
    }
    return found
  }

  /** The version of a checklist that holds on a day and was published by then. */
  checklist(id: string, on: PlainDate): ChecklistVersion | undefined {
    const held = inForce(this.checklists.get(id)?.versions ?? [], on)
    const version = held && held.publishedOn <= on ? held : undefined
    this.#note?.(lawRead('checklist', id, on, version, version && contentDigest(version)))
    return version
  }

  /** The checklists that are published for some items of inspection, in force on a day, each with the version that holds. */
  checklistsOf(items: readonly string[], on: PlainDate): (Checklist & { readonly version: ChecklistVersion })[] {
    return [...this.checklists.values()].flatMap((list) => {
      const version = amongWords(items, list.item) ? this.checklist(list.id, on) : undefined
      return version ? [{ ...list, version }] : []
    })
  }

  /** The rows of the published table of inspection caps that hold on a day and were published by then. */
  capsOf(items: readonly string[], on: PlainDate): (InspectionCap & { readonly version: InspectionCapVersion })[] {
    return [...this.inspectionCaps.values()].flatMap((cap) => {
      const version = inForce(cap.versions, on)
      const covers = cap.item === undefined || amongWords(items, cap.item)
      if (!version || version.publishedOn > on || !covers) return []
      this.#note?.(lawRead('inspection-cap', cap.id, on, version, version.value))
      return [{ ...cap, version }]
    })
  }

  statute(name: string): Statute | undefined {
    return this.statutes.get(name)
  }

  /** The edition of the cited norm that was in force on a day. */
  edition(citation: Citation, on: PlainDate): Edition | undefined {
    const statute = this.statutes.get(citation.statute)
    return statute && inForce(statute.editions, on)
  }

  /** Each layer with the SHA-256 of its canonical form: they say which layer of another book is not the same. */
  layerDigests(): { id: string; title: string; digest: string }[] {
    return this.#source.map((layer) => ({ id: layer.id, title: layer.title, digest: contentDigest(layer) }))
  }

  /** SHA-256 of all layers in canonical form: the version of the law that a determination was made with. */
  get digest(): string {
    this.#digest ??= contentDigest(this.#source)
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

/** Norms by id, short title and title. A later layer adds editions, from their first day on; those of before stay. */
function statutesByName(layers: readonly Layer[]): Map<string, Statute> {
  const byId = new Map<string, Statute>()
  for (const statute of layers.flatMap((layer) => layer.statutes)) {
    const base = byId.get(statute.id)
    byId.set(statute.id, base ? { ...statute, editions: overlay(base.editions, statute.editions) } : statute)
  }
  const named = new Map<string, Statute>()
  for (const statute of byId.values())
    for (const name of [statute.id, statute.short, statute.title]) named.set(name, statute)
  return named
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
