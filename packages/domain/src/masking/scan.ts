import { detectInEach, detectKnown, detectPersonalData } from './detect'
import { leakNames, type PersonalDatum, personalKinds } from './finding'

export { leakNames }

/** Kinds are told in the order in which they are named, so that a message does not depend on the order of the text. */
const order: readonly string[] = personalKinds

/** What was found in a text that must not leave: its kind, how sure that is, and where; never the text itself. */
export interface Leak extends PersonalDatum {
  /** Where it begins in the text: `start`. */
  readonly at: number
}

/** A doubtful finding that a person looked at and let stand, bound to its kind and its words: other words are looked at again. */
export interface AcceptedDoubt {
  readonly kind: PersonalDatum['kind']
  /** What stood there when it was accepted. */
  readonly text: string
}

/** What may stay in a text although it was found. */
export interface Allowed {
  /** Values that are public by right, such as the address of an organisation: a finding inside one of them does not count. */
  readonly open?: readonly string[]
  /** Doubtful findings that a person let stand. */
  readonly accepted?: readonly AcceptedDoubt[]
}

/**
 * The gate in front of every way out: finds personal data in prose, and every value that is known from the case (names of people,
 * their numbers and addresses). Anything found refuses, whatever its certainty; a doubtful finding that a person accepted does not.
 * What is certain or probable cannot be accepted: it has to be masked.
 *
 * @param known values of the case that must not appear, at least two characters long
 * @returns by kind, in the order of `personalKinds`
 */
export function scanForPersonalData(text: string, known: readonly string[] = [], allowed: Allowed = {}): Leak[] {
  return leaks(text, detectPersonalData(text, known), allowed)
}

/** The same for several texts of one publication, faster than one after the other. */
export function scanEach(texts: readonly string[], known: readonly string[] = [], allowed: Allowed = {}): Leak[][] {
  return detectInEach(texts, known).map((found, i) => leaks(texts[i] ?? '', found, allowed))
}

function leaks(text: string, found: readonly PersonalDatum[], { open = [], accepted = [] }: Allowed): Leak[] {
  if (found.length === 0) return []
  const free = open.length > 0 ? detectKnown(text, open) : []
  return found
    .filter((one) => !free.some((place) => isInside(one, place)))
    .filter((one) => !isAccepted(text, one, accepted))
    .map((one) => ({ ...one, at: one.start }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.at - b.at)
}

/** An address is read from as far left as words of places go; its number decides. */
const isInside = (one: PersonalDatum, { start, end }: PersonalDatum): boolean =>
  one.end <= end && (start <= one.start || (one.kind === 'address' && start < one.end))

function isAccepted(text: string, found: PersonalDatum, accepted: readonly AcceptedDoubt[]): boolean {
  if (found.certainty !== 'doubtful') return false
  return accepted.some(({ kind, text: words }) => kind === found.kind && words === text.slice(found.start, found.end))
}
