import type { LawBook, PlainDate } from '@zhifa/domain'

/** From when until when a rule is asked: written out, or since an edition of a norm. */
export type Life =
  | { readonly from: PlainDate; readonly until?: PlainDate }
  | { readonly since: { readonly statute: string; readonly edition: string } }

/**
 * Since an edition of a norm came into force, on the day that the law book gives for it: a lawyer who corrects that day
 * corrects the rules that rest on it.
 * @example since('行政处罚法', '2021')
 */
export const since = (statute: string, edition: string): Life => ({ since: { statute, edition } })

/** The days of a life by a law book; `undefined` when the book does not know the edition. */
export function lifeIn(life: Life, law: LawBook): { readonly from: PlainDate; readonly until?: PlainDate } | undefined {
  if (!('since' in life)) return life
  const { statute, edition } = life.since
  const found = law.statute(statute)?.editions.find(({ id }) => id === edition)
  return found && { from: found.from }
}

/** Whether a rule is asked on a day. A book without the edition cannot tell: then it is asked, never passed over. */
export function livesOn(life: Life, on: PlainDate, law: LawBook): boolean {
  const days = lifeIn(life, law)
  return !days || (days.from <= on && (days.until === undefined || on <= days.until))
}
