import type { PlainDate } from '../date/plain-date'
import type { Outcome } from '../finding/finding'
import { outcomeOf } from '../finding/make'
import { evaluate, type Facts, type Reading } from '../law/condition'
import type { LawBook } from '../law/law-book'
import type { EnforcementCategory } from '../law/review-catalogue'
import type { Determination, GroundResult } from './determination'

/** Grows when the way of evaluating changes: with the facts and the law's digest it makes a determination repeatable. */
export const reviewEngine = 'zhifa-review/1'

/**
 * Whether the catalogue of major decisions (重大执法决定法制审核目录清单) demands a legal review: required as soon as one
 * ground is met, undetermined when none is met but a fact is missing or the catalogue is empty, not required only when
 * every ground is known not to be met.
 *
 * The one predicate behind the gate, the page, the form and the appraisal.
 */
export function determine(facts: Facts, category: EnforcementCategory, law: LawBook, on: PlainDate): Determination {
  const grounds = law.reviewGrounds(category, on).map(({ id, title, version }): GroundResult => {
    const reading: Reading = { read: {}, missing: [] }
    const holds = evaluate(version.when, facts, (parameter) => law.parameter(parameter, on)?.value, reading)
    return {
      id,
      title,
      outcome: outcomeOf(holds),
      cites: version.cites,
      grade: version.grade,
      read: reading.read,
      missing: [...new Set(reading.missing)],
    }
  })
  const some = (outcome: Outcome): boolean => grounds.some((ground) => ground.outcome === outcome)
  const outcome = some('met')
    ? 'required'
    : some('undetermined') || grounds.length === 0
      ? 'undetermined'
      : 'not-required'
  return { outcome, on, category, engine: reviewEngine, lawDigest: law.digest, facts, grounds }
}
