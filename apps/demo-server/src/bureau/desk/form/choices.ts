import type { BureauLists, LawBook } from '@zhifa/domain'

/** A value and what a person reads for it. */
export type Option = readonly [value: string, text: string]

/** Values to choose from that only the law of the case knows, by the key of the field. */
export type Choices = Readonly<Record<string, readonly Option[]>>

/** What the lists of the bureau have, by the name of the list: a text that is one of them is chosen, not typed. */
export type Lists = Readonly<Record<string, readonly string[]>>

/** The lists that are not empty: where nothing is listed a person types. */
export const listsOf = ({ inspectionItems }: BureauLists): Lists =>
  inspectionItems.length === 0 ? {} : { 'inspection-items': inspectionItems.map(({ title }) => title) }

/** The titles of a list as options, with what a field has beside them: nothing that somebody wrote is dropped. */
export const listedOptions = (titles: readonly string[], written: readonly string[]): readonly Option[] =>
  [...titles, ...written.filter((one) => !titles.includes(one))].map((one) => [
    one,
    titles.includes(one) ? one : `${one}（不在清单内）`,
  ])

/** The tiers of discretion of a case's cause. */
export function choicesOf(law: LawBook, cause: string, on: string): Choices {
  return { tier: (law.cause(cause, on)?.tiers ?? []).map(({ id, when }) => [id, when]) }
}
