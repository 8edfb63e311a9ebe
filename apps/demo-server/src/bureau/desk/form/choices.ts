import type { LawBook } from '@zhifa/domain'

/** A value and what a person reads for it. */
export type Option = readonly [value: string, text: string]

/** Values to choose from that only the law of the case knows, by the key of the field. */
export type Choices = Readonly<Record<string, readonly Option[]>>

/** The tiers of discretion of a case's cause. */
export function choicesOf(law: LawBook, cause: string, on: string): Choices {
  return { tier: (law.cause(cause, on)?.tiers ?? []).map(({ id, when }) => [id, when]) }
}
