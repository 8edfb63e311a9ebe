import { type Benchmark, type Checklist, type LawBook, listedOn } from '@zhifa/domain'
import { reviewRules } from '@zhifa/review-rules'
import type { Bureau } from '../../bureau'
import type { Option } from './choices'
import type { Field } from './field'

/** What stands in a list that a schema names (`listed`), by the name of the list: a text that is one of them is chosen, not typed. */
export type Lists = Readonly<Record<string, readonly Option[]>>

/** What forms and readings know of lists. */
export interface Known {
  readonly lists?: Lists
  /**
   * What a value of one list says about others, by the name of the first: beside a cause stand its own tiers, beside a benchmark its own
   * factors. It is asked with nothing where the row has no value yet.
   */
  readonly beside?: Readonly<Record<string, (value: string) => Known>>
}

/**
 * The lists of a bureau and of its law on a day; where nothing is listed a person types.
 * @param cause of the case
 */
export function knownOf({ law, lists, today }: Pick<Bureau, 'law' | 'lists' | 'today'>, cause: string): Known {
  const ofCause = (id: string): Known => ({
    lists: { 'cause-tiers': tiersIn(law, id, today()), benchmarks: benchmarksOf(law, id) },
  })
  return {
    lists: filled({
      'inspection-items': listedOn(lists.inspectionItems, today()).map(({ title }) => [title, title]),
      causes: [...law.causes.values()].map(({ id, title }) => [id, title]),
      checklists: [...law.checklists.values()].map(({ id, title }) => [id, title]),
      'review-rules': rulesOfReview,
      ...ofCause(cause).lists,
    }),
    beside: {
      causes: ofCause,
      benchmarks: (id) => ofBenchmark(law.benchmarks.get(id), today()),
      checklists: (id) => ({ lists: { 'checklist-questions': questionsOf(law.checklists.get(id)) } }),
    },
  }
}

const rulesOfReview: readonly Option[] = reviewRules.rules.map(({ id, title }) => [id, title])

/** The questions of a checklist by their words, as its newest version with each has them. */
const questionsOf = (list: Checklist | undefined): readonly Option[] => [
  ...new Map((list?.versions ?? []).flatMap(({ questions }) => questions.map(({ id, text }) => [id, text] as const))),
]

const filled = (lists: Lists): Lists =>
  Object.fromEntries(Object.entries(lists).filter(([, options]) => options.length > 0))

/** The tiers as the law has them on a day, and after them those that only another edition has: acts are judged by the law of their day. */
function tiersIn(law: LawBook, cause: string, on: string): readonly Option[] {
  const now = law.cause(cause, on)
  const others = (law.causes.get(cause)?.versions ?? []).filter((version) => version !== now)
  return withOlder(
    (now?.tiers ?? []).map(({ id, when }): Option => [id, when]),
    others.map(({ from, tiers }) => ({ from, options: tiers.map(({ id, when }): Option => [id, when]) })),
    '规定',
  )
}

/** What another edition has beside those of today, each with the day of its edition. */
const withOlder = (
  now: readonly Option[],
  others: readonly { readonly from: string; readonly options: readonly Option[] }[],
  edition: string,
): readonly Option[] => {
  const all = [...now]
  for (const { from, options } of others)
    for (const [id, text] of options)
      if (!all.some(([known]) => known === id)) all.push([id, `${text}（${from}起的${edition}）`])
  return all
}

const benchmarksOf = (law: LawBook, cause: string): readonly Option[] =>
  [...law.benchmarks.values()].filter((one) => one.cause === cause).map(({ id, title }) => [id, title])

/** The factors and steps of a benchmark, and what a factor may say where it is no figure. */
function ofBenchmark(benchmark: Benchmark | undefined, on: string): Known {
  const { factors = [], versions = [] } = benchmark ?? {}
  const stepsOf = ({ steps }: Benchmark['versions'][number]) =>
    steps.map(({ id, title, when }): Option => [id, `${title}：${when}`])
  const now = versions.find(({ from, until }) => from <= on && (until === undefined || on <= until))
  const others = versions.filter((version) => version !== now)
  return {
    lists: {
      'benchmark-factors': factors.map(({ id, title }) => [id, title]),
      'benchmark-steps': withOlder(
        now ? stepsOf(now) : [],
        others.map((version) => ({ from: version.from, options: stepsOf(version) })),
        '基准',
      ),
    },
    beside: {
      'benchmark-factors': (id) => ({ lists: { 'factor-values': valuesOf(factors.find((one) => one.id === id)) } }),
    },
  }
}

const yesNo: readonly Option[] = ['是', '否'].map((one) => [one, one])
function valuesOf(factor: Benchmark['factors'][number] | undefined): readonly Option[] {
  if (factor?.kind === 'yes-no') return yesNo
  return factor?.kind === 'choice' ? (factor.choices ?? []).map(({ id, title }) => [id, title]) : []
}

/** What is known within a row: beside a value of a list stands what belongs to it, and before one is chosen nothing. */
export function within<C extends Known>(context: C, fields: readonly Field[], row: unknown): C {
  let known: C = context
  for (const { key, listed } of fields) {
    const belonging = listed === undefined ? undefined : context.beside?.[listed]
    if (!belonging) continue
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined
    const { lists, beside } = belonging(typeof value === 'string' ? value : '')
    known = { ...known, lists: filled({ ...known.lists, ...lists }), beside: { ...known.beside, ...beside } }
  }
  return known
}

/** The options of a list, with what a field has beside them: nothing that somebody wrote is dropped. */
export const listedOptions = (options: readonly Option[], written: readonly string[]): readonly Option[] => [
  ...options,
  ...written
    .filter((one) => !options.some(([value]) => value === one))
    .map((one): Option => [one, `${one}（不在清单内）`]),
]
