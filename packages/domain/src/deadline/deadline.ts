import { type Citation, cites } from '../citation/citation'
import { type Grade, weakest } from '../citation/grade'
import { later } from '../date/later'
import { addDays, daysBetween, type PlainDate } from '../date/plain-date'
import { didYouMean } from '../input/did-you-mean'
import type { LawBook } from '../law/law-book'
import type { Period, TimeUnit } from '../law/parameter'
import { type Counted, type CountStep, count, countSteps } from './count'
import { explainCount } from './explain'
import type { Deadline, DeadlineOptions, Exclusion } from './result'

/** Thrown for a period that no layer defines; a mistake in a procedure table or a call. */
export class UnknownPeriodError extends Error {
  readonly code = 'deadline.unknown-rule'
  /** @param known ids of the periods that there are: the message proposes the nearest */
  constructor(
    readonly rule: string,
    known: Iterable<string> = [],
  ) {
    const { zh, en } = didYouMean(rule, known)
    super(
      `没有期限 ${rule}${zh || '。'}全部期限见 zhifa-domain deadline --list / no such period: ${rule}${en || '.'} zhifa-domain deadline --list shows all`,
    )
    this.name = 'UnknownPeriodError'
  }
}

/**
 * Computes one period from its start day, by the version of the rule in force on that day.
 *
 * @returns the deadline, or `undefined` when the rule is known but has no value for that day: there is no default, and
 * whoever needs it must treat the answer as undetermined.
 * @throws {UnknownPeriodError} for a rule that no layer defines.
 * @example deadline(law, 'penalty.hearing-request', '2026-09-28')?.due // '2026-10-10'
 */
export function deadline(
  law: LawBook,
  rule: string,
  start: PlainDate,
  options: DeadlineOptions = {},
): Deadline | undefined {
  const period = law.periods.get(rule)
  if (!period) throw new UnknownPeriodError(rule, law.periods.keys())
  const version = options.length ?? law.period(rule, start)
  if (!version) return undefined
  const extensions = options.extensions ?? none
  const excluded = options.excluded ?? none
  const amount = version.amount + extensions.reduce((sum, extension) => sum + extension.amount, 0)
  const length = { amount, unit: version.unit }
  const moved =
    excluded.length === 0
      ? count(law.calendar, start, length, period.before)
      : withExclusions(law, start, length, excluded)
  const counted = options.unmoved ? { raw: moved.raw, due: moved.raw, provisional: false } : moved
  const sources = extensions.length === 0 ? undefined : [version, ...extensions]
  return new LazyDeadline(law, period, start, length, counted, excluded, {
    citations: sources ? cites(...new Set(sources.flatMap((source) => source.cites))) : citationsOf(version.cites),
    grade: sources ? weakest(...sources.map((source) => source.grade)) : version.grade,
    note: version.note,
  })
}

const none: readonly never[] = []
const parsed = new WeakMap<object, readonly Citation[]>()

/** The articles of a version, read once: a hundred thousand cases share a handful of versions. */
function citationsOf(texts: readonly string[]): readonly Citation[] {
  const known = parsed.get(texts)
  if (known) return known
  const read = cites(...texts)
  parsed.set(texts, read)
  return read
}

/**
 * Days taken out push the end back by as many counted days as they hold. Spans are joined first, so that their order and
 * overlaps make no difference.
 */
function withExclusions(
  law: LawBook,
  start: PlainDate,
  length: { amount: number; unit: TimeUnit },
  excluded: readonly Exclusion[],
) {
  const spans = joined(
    excluded
      .map((span) => ({ from: span.from > start ? span.from : addDays(start, 1), to: span.to }))
      .filter((span) => span.from <= span.to),
  )
  let counted = count(law.calendar, start, length)
  let pushed = 0
  for (const span of spans) {
    if (span.from > counted.raw) break
    pushed +=
      length.unit === 'working-day'
        ? law.calendar.countWorkingDays(addDays(span.from, -1), span.to)
        : daysBetween(span.from, span.to) + 1
    counted =
      length.unit === 'working-day'
        ? count(law.calendar, start, { amount: length.amount + pushed, unit: 'working-day' })
        : count(law.calendar, count(law.calendar, start, length).raw, { amount: pushed, unit: 'calendar-day' })
  }
  return counted
}

function joined(spans: readonly { from: PlainDate; to: PlainDate }[]): { from: PlainDate; to: PlainDate }[] {
  const out: { from: PlainDate; to: PlainDate }[] = []
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = out.at(-1)
    if (last && span.from <= addDays(last.to, 1)) last.to = later(last.to, span.to)
    else out.push({ ...span })
  }
  return out
}

/** Steps and text are made when read: recomputing a hundred thousand cases needs only the dates. */
class LazyDeadline implements Deadline {
  readonly rule: string
  readonly title: string
  readonly duty: Period['duty']
  readonly event: string
  readonly amount: number
  readonly unit: TimeUnit
  readonly raw: PlainDate
  readonly due: PlainDate
  readonly keepBy: PlainDate
  readonly provisional: boolean
  readonly citations: readonly Citation[]
  readonly grade: Grade
  // Declared, not defined: a deadline without a note has no such property.
  declare readonly note?: string
  readonly #law: LawBook

  constructor(
    law: LawBook,
    period: Period,
    readonly start: PlainDate,
    length: { readonly amount: number; readonly unit: TimeUnit },
    counted: Counted,
    readonly excluded: readonly Exclusion[],
    source: { readonly citations: readonly Citation[]; readonly grade: Grade; readonly note: string | undefined },
  ) {
    this.rule = period.id
    this.title = period.title
    this.duty = period.duty
    this.event = period.event
    this.amount = length.amount
    this.unit = length.unit
    this.raw = counted.raw
    this.due = counted.due
    this.keepBy = period.duty === 'agency' && counted.raw < counted.due ? counted.raw : counted.due
    this.provisional = counted.provisional
    this.citations = source.citations
    this.grade = source.grade
    if (source.note !== undefined) this.note = source.note
    this.#law = law
  }

  get steps(): readonly CountStep[] {
    return countSteps(this.#law.calendar, this.start, this, this.unit)
  }

  get explanation(): string {
    return explainCount(this, this.steps)
  }

  toJSON(): Deadline {
    return { ...this, steps: this.steps, explanation: this.explanation }
  }
}
