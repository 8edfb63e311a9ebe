import { canonicalJson, type Determination, determine, type LawBook, reviewEngine } from '@zhifa/domain'

/** What came of executing a stored determination again. */
export type ReExecuted =
  | { readonly same: true; readonly determination: Determination }
  | { readonly same: false; readonly determination: Determination; readonly because: 'law' | 'engine' | 'answer' }

/**
 * Executes a stored determination again from its own facts, day and category. Under the law book it was made with, the
 * answer has identical bytes; under another, the difference is named and both answers can be compared. A trace can be given as
 * it was stored: what it holds besides the determination is no part of the answer.
 *
 * @param law the law book of that time; its digest stands in the stored determination.
 */
export function reExecute(stored: Determination, law: LawBook): ReExecuted {
  const determination = determine(stored.facts, stored.category, law, stored.on)
  const { outcome, on, category, engine, lawDigest, facts, grounds }: Determination = stored
  const answered: Determination = { outcome, on, category, engine, lawDigest, facts, grounds }
  if (canonicalJson(determination) === canonicalJson(answered)) return { same: true, determination }
  const because = stored.lawDigest !== law.digest ? 'law' : stored.engine !== reviewEngine ? 'engine' : 'answer'
  return { same: false, determination, because }
}
