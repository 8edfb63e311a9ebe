import type { PlainDate } from '../../date/plain-date'
import type { LawBook } from '../../law/law-book'
import type { ConfirmationWay } from '../record/confirmation'

/**
 * Whether a way of confirming is allowed for a step on a day: a layer may forbid it altogether (`confirmation.paper`,
 * `confirmation.external`) or for one step (`confirmation.paper.decision`). Signed in is always allowed.
 * @example allowsWay(law, 'paper', 'decision', '2026-11-28') // true
 */
export const allowsWay = (law: LawBook, way: ConfirmationWay['way'], step: string, on: PlainDate): boolean =>
  way === 'session' || flag(law, `confirmation.${way}`, step, on) !== false

/**
 * Whether a layer demands a signature by a personal key for a step on a day (`confirmation.key`, `confirmation.key.decision`).
 * @example demandsKey(law, 'decision', '2026-11-28') // false
 */
export const demandsKey = (law: LawBook, step: string, on: PlainDate): boolean =>
  flag(law, 'confirmation.key', step, on) === true

/** The value for one step before that for all. */
function flag(law: LawBook, id: string, step: string, on: PlainDate): unknown {
  const own = `${id}.${step}`
  return (law.parameters.has(own) ? law.parameter(own, on) : undefined)?.value ?? law.parameter(id, on)?.value
}
