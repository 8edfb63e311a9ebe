import type { LawBook } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { Option } from './choices'
import type { Field } from './field'

/** What stands in a list that a schema names (`listed`), by the name of the list: a text that is one of them is chosen, not typed. */
export type Lists = Readonly<Record<string, readonly Option[]>>

/** What forms and readings know of lists. */
export interface Known {
  readonly lists?: Lists
  /** The tiers of a cause: rows that name one have its tiers, and not those of the case. */
  readonly tiersOf?: (cause: string) => readonly Option[]
}

/**
 * The lists of a bureau and of its law on a day; where nothing is listed a person types.
 * @param cause of the case
 */
export function knownOf({ law, lists, today }: Pick<Bureau, 'law' | 'lists' | 'today'>, cause: string): Known {
  const tiersOf = (id: string) => tiersIn(law, id, today())
  return {
    lists: filled({
      'inspection-items': lists.inspectionItems.map(({ title }) => [title, title]),
      causes: [...law.causes.values()].map(({ id, title }) => [id, title]),
      'cause-tiers': tiersOf(cause),
    }),
    tiersOf,
  }
}

const filled = (lists: Lists): Lists =>
  Object.fromEntries(Object.entries(lists).filter(([, options]) => options.length > 0))

/** The tiers as the law has them on a day, and after them those that only another edition has: acts are judged by the law of their day. */
function tiersIn(law: LawBook, cause: string, on: string): readonly Option[] {
  const now = law.cause(cause, on)
  const others = (law.causes.get(cause)?.versions ?? []).filter((version) => version !== now)
  const tiers = [...(now?.tiers ?? []).map(({ id, when }): Option => [id, when])]
  for (const { from, tiers: older } of others)
    for (const { id, when } of older)
      if (!tiers.some(([known]) => known === id)) tiers.push([id, `${when}（${from}起的规定）`])
  return tiers
}

/** What is known within a row: beside a cause stand its own tiers. */
export function within<C extends Known>(context: C, fields: readonly Field[], row: unknown): C {
  const named = fields.find(({ listed }) => listed === 'causes')
  const cause: unknown = named && typeof row === 'object' && row !== null ? Reflect.get(row, named.key) : undefined
  if (!context.tiersOf || named === undefined) return context
  const { 'cause-tiers': _, ...lists } = context.lists ?? {}
  const tiers = typeof cause === 'string' ? context.tiersOf(cause) : []
  return { ...context, lists: tiers.length > 0 ? { ...lists, 'cause-tiers': tiers } : lists }
}

/** The options of a list, with what a field has beside them: nothing that somebody wrote is dropped. */
export const listedOptions = (options: readonly Option[], written: readonly string[]): readonly Option[] => [
  ...options,
  ...written
    .filter((one) => !options.some(([value]) => value === one))
    .map((one): Option => [one, `${one}（不在清单内）`]),
]
